package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.done;
import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.notDone;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.EntrustedChanges.change;
import static tw.ictoutsourcing.cases.EntrustedChanges.changesNotRecorded;
import static tw.ictoutsourcing.guideline.Requirement.NEW_CONTRACT_WHEN_NECESSARY;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.operation.ChangeSubject;

/**
 * The cases of 8/new-contract-when-necessary.
 * <p>
 * The entrusted work changed on 1 July 2026; a new contract was found necessary and was signed on 15 July.
 */
final class NewContractWhenNecessaryCases {

    static final List<Case> ALL = List.of(
            // the decision
            Case.of(
                    NEW_CONTRACT_WHEN_NECESSARY,
                    "not-decided",
                    INSUFFICIENT,
                    "changes[0].newContractNecessary",
                    change(change -> change.withNewContractNecessary(null).withNewContract(null))),
            Case.of(
                    NEW_CONTRACT_WHEN_NECESSARY,
                    "not-decided-although-signed",
                    INSUFFICIENT,
                    "changes[0].newContractNecessary",
                    change(change -> change.withNewContractNecessary(null))),
            Case.of(
                            NEW_CONTRACT_WHEN_NECESSARY,
                            "not-decided-at-the-end",
                            INSUFFICIENT,
                            "changes[0].newContractNecessary",
                            together(change(change -> change.withNewContractNecessary(null)), ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                    NEW_CONTRACT_WHEN_NECESSARY,
                    "not-necessary",
                    COMPLIES,
                    change(change -> change.withNewContractNecessary(false).withNewContract(null))),
            Case.of(
                    NEW_CONTRACT_WHEN_NECESSARY,
                    "not-necessary-and-not-signed",
                    COMPLIES,
                    change(change -> change.withNewContractNecessary(false).withNewContract(notDone()))),
            // the new contract
            Case.of(
                    NEW_CONTRACT_WHEN_NECESSARY,
                    "signing-not-recorded",
                    INSUFFICIENT,
                    "changes[0].newContract",
                    change(change -> change.withNewContract(null))),
            Case.of(
                    NEW_CONTRACT_WHEN_NECESSARY,
                    "reference-alone",
                    INSUFFICIENT,
                    "changes[0].newContract.done",
                    change(change -> change.withNewContract(
                            Act.builder().reference("變更契約1").build()))),
            Case.of(
                    NEW_CONTRACT_WHEN_NECESSARY,
                    "not-signed",
                    NEEDS_REVIEW,
                    "changes[0].newContract.done",
                    change(change -> change.withNewContract(notDone()))),
            Case.of(
                            NEW_CONTRACT_WHEN_NECESSARY,
                            "not-signed-at-the-end",
                            BREACHED,
                            "changes[0].newContract.done",
                            together(change(change -> change.withNewContract(notDone())), ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                    NEW_CONTRACT_WHEN_NECESSARY,
                    "to-be-signed",
                    NEEDS_REVIEW,
                    "changes[0].newContract.at",
                    change(change -> change.withNewContract(done("2026-12-01")))),
            Case.of(
                            NEW_CONTRACT_WHEN_NECESSARY,
                            "to-be-signed-after-the-end",
                            BREACHED,
                            "changes[0].newContract.at",
                            together(change(change -> change.withNewContract(done("2026-12-01"))), ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                    NEW_CONTRACT_WHEN_NECESSARY,
                    "not-signed-and-dated",
                    INSUFFICIENT,
                    "changes[0].newContract.done",
                    change(change -> change.withNewContract(done("2026-07-15").withDone(false)))),
            Case.of(
                    NEW_CONTRACT_WHEN_NECESSARY,
                    "signed-without-a-date",
                    COMPLIES,
                    change(change ->
                            change.withNewContract(Act.builder().done(true).build()))),
            Case.of(
                    NEW_CONTRACT_WHEN_NECESSARY,
                    "signed-before-the-change",
                    COMPLIES,
                    change(change -> change.withNewContract(done("2026-06-15")))),
            // which changes
            Case.of(
                    NEW_CONTRACT_WHEN_NECESSARY,
                    "vendor-changed-not-decided",
                    INSUFFICIENT,
                    "changes[0].newContractNecessary",
                    change(change -> change.withSubject(ChangeSubject.VENDOR).withNewContractNecessary(null))),
            Case.of(
                            NEW_CONTRACT_WHEN_NECESSARY,
                            "before-signing",
                            NOT_APPLICABLE,
                            change(change -> change.withOccurredAt(Moment.parse("2026-03-15"))
                                    .withNewContractNecessary(null)))
                    .throughoutTheArticle(),
            Case.of(
                            NEW_CONTRACT_WHEN_NECESSARY,
                            "changes-not-recorded-before-performance",
                            PENDING,
                            changesNotRecorded())
                    .at("2026-03-20T09:00:00+08:00")
                    .throughoutTheArticle(),
            Case.of(
                            NEW_CONTRACT_WHEN_NECESSARY,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(change(change -> change.withNewContractNecessary(null)), outOfScope()))
                    .throughout(other -> true));

    private NewContractWhenNecessaryCases() {}
}
