package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.contract;
import static tw.ictoutsourcing.cases.Changes.done;
import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.notDone;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.performance;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.EntrustedChanges.change;
import static tw.ictoutsourcing.cases.EntrustedChanges.changes;
import static tw.ictoutsourcing.cases.EntrustedChanges.changesNotRecorded;
import static tw.ictoutsourcing.cases.EntrustedChanges.oneMoreChange;
import static tw.ictoutsourcing.cases.PersonalDataChanges.endedBeforeStart;
import static tw.ictoutsourcing.guideline.Requirement.AUDITED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.CONTRACT_REVIEWED;
import static tw.ictoutsourcing.guideline.Requirement.MEASURES_EVALUATED;
import static tw.ictoutsourcing.guideline.Requirement.NEW_CONTRACT_WHEN_NECESSARY;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.SELF_AUDITED;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
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
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.operation.ChangeSubject;

/**
 * The cases of 8/contract-reviewed.
 * <p>
 * The contract was signed on 16 March 2026; the entrusted work changed on 1 July 2026, and the contract was reviewed on 8 July.
 */
final class ContractReviewedCases {

    static final List<Case> ALL = List.of(
            // the review
            Case.of(
                    CONTRACT_REVIEWED,
                    "not-recorded",
                    INSUFFICIENT,
                    "changes[0].review",
                    change(change -> change.withReview(null))),
            Case.of(
                    CONTRACT_REVIEWED,
                    "reference-alone",
                    INSUFFICIENT,
                    "changes[0].review.done",
                    change(change ->
                            change.withReview(Act.builder().reference("檢討1").build()))),
            Case.of(
                    CONTRACT_REVIEWED,
                    "not-done",
                    NEEDS_REVIEW,
                    "changes[0].review.done",
                    change(change -> change.withReview(notDone()))),
            Case.of(
                            CONTRACT_REVIEWED,
                            "not-done-at-the-end",
                            BREACHED,
                            "changes[0].review.done",
                            together(change(change -> change.withReview(notDone())), ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            CONTRACT_REVIEWED,
                            "not-done-asked-as-if-closed",
                            BREACHED,
                            "changes[0].review.done",
                            change(change -> change.withReview(notDone())))
                    .asIf(Stage.CLOSED),
            Case.of(
                    CONTRACT_REVIEWED,
                    "planned",
                    NEEDS_REVIEW,
                    "changes[0].review.at",
                    change(change -> change.withReview(done("2026-12-01")))),
            Case.of(
                            CONTRACT_REVIEWED,
                            "planned-after-the-end",
                            BREACHED,
                            "changes[0].review.at",
                            together(change(change -> change.withReview(done("2026-12-01"))), ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                    CONTRACT_REVIEWED,
                    "not-done-and-dated",
                    INSUFFICIENT,
                    "changes[0].review.done",
                    change(change -> change.withReview(done("2026-07-08").withDone(false)))),
            Case.of(
                    CONTRACT_REVIEWED,
                    "done-without-a-date",
                    INSUFFICIENT,
                    "changes[0].review.at",
                    change(change -> change.withReview(Act.builder().done(true).build()))),
            Case.of(CONTRACT_REVIEWED, "after-the-end", COMPLIES, ended("2026-07-05"))
                    .following(Map.of(
                            RETURNED_OR_DELETED, BREACHED, SELF_AUDITED, BREACHED, AUDITED_REGULARLY, NEEDS_REVIEW)),
            // because of the change, so after it
            Case.of(
                    CONTRACT_REVIEWED,
                    "before-the-change",
                    NEEDS_REVIEW,
                    "changes[0].review.at",
                    change(change -> change.withReview(done("2026-06-30")))),
            Case.of(
                    CONTRACT_REVIEWED,
                    "on-the-day-of-the-change",
                    NEEDS_REVIEW,
                    "changes[0].review.at",
                    change(change -> change.withReview(done("2026-07-01")))),
            Case.of(
                    CONTRACT_REVIEWED,
                    "an-hour-after-the-change",
                    COMPLIES,
                    change(change -> change.withOccurredAt(Moment.parse("2026-07-01T09:00:00+08:00"))
                            .withReview(done("2026-07-01T10:00:00+08:00")))),
            Case.of(
                    CONTRACT_REVIEWED,
                    "at-the-instant-of-the-change",
                    COMPLIES,
                    change(change -> change.withOccurredAt(Moment.parse("2026-07-01T09:00:00+08:00"))
                            .withReview(done("2026-07-01T09:00:00+08:00")))),
            Case.of(
                    CONTRACT_REVIEWED,
                    "change-without-a-date",
                    INSUFFICIENT,
                    "changes[0].occurredAt",
                    change(change -> change.withOccurredAt(null))),
            // what changed
            Case.of(
                    CONTRACT_REVIEWED,
                    "vendor-changed",
                    COMPLIES,
                    change(change -> change.withSubject(ChangeSubject.VENDOR))),
            Case.of(
                            CONTRACT_REVIEWED,
                            "something-else-changed",
                            NEEDS_REVIEW,
                            "changes[0].subject",
                            change(change -> change.withSubject(ChangeSubject.OTHER)))
                    .throughoutTheArticle(),
            Case.of(
                            CONTRACT_REVIEWED,
                            "subject-not-recorded",
                            INSUFFICIENT,
                            "changes[0].subject",
                            change(change -> change.withSubject(null)))
                    .throughoutTheArticle(),
            Case.of(
                    CONTRACT_REVIEWED,
                    "second-change-not-reviewed",
                    NEEDS_REVIEW,
                    "changes[1].review.done",
                    oneMoreChange("2026-10-01", change -> change.withReview(notDone()))),
            // after signing
            Case.of(
                            CONTRACT_REVIEWED,
                            "before-signing",
                            NOT_APPLICABLE,
                            change(change -> change.withOccurredAt(Moment.parse("2026-03-15"))
                                    .withReview(notDone())))
                    .throughoutTheArticle(),
            Case.of(
                    CONTRACT_REVIEWED,
                    "on-the-day-of-signing",
                    NEEDS_REVIEW,
                    "changes[0].review.done",
                    change(change ->
                            change.withOccurredAt(Moment.parse("2026-03-16")).withReview(notDone()))),
            Case.of(
                    CONTRACT_REVIEWED,
                    "signing-not-recorded",
                    NEEDS_REVIEW,
                    "changes[0].review.done",
                    together(
                            contract(contract -> contract.withSignedAt(null)),
                            change(change -> change.withReview(notDone())))),
            Case.of(
                            CONTRACT_REVIEWED,
                            "during-procurement",
                            NOT_APPLICABLE,
                            change(change -> change.withOccurredAt(Moment.parse("2026-02-20"))
                                    .withReview(notDone())))
                    .at("2026-03-10T09:00:00+08:00"),
            Case.of(
                            CONTRACT_REVIEWED,
                            "stage-not-stated-and-not-signed",
                            INSUFFICIENT,
                            "stage",
                            together(
                                    engagement -> engagement.withStage(null),
                                    contract(contract -> contract.withSignedAt(null)),
                                    performance(performance -> performance.withStartedOn(null))))
                    .throughoutTheArticle()
                    .throughout(other -> other.from()
                            .filter(from -> from != Stage.PROCUREMENT)
                            .isPresent()),
            // whether there is a change
            Case.of(
                            CONTRACT_REVIEWED,
                            "still-to-come",
                            NOT_APPLICABLE,
                            change(change -> change.withOccurredAt(Moment.parse("2026-11-25"))))
                    .throughoutTheArticle(),
            Case.of(CONTRACT_REVIEWED, "no-change", NOT_APPLICABLE, changes()).throughoutTheArticle(),
            Case.of(CONTRACT_REVIEWED, "changes-not-recorded", INSUFFICIENT, "changes", changesNotRecorded())
                    .throughoutTheArticle(),
            Case.of(CONTRACT_REVIEWED, "changes-not-recorded-before-performance", PENDING, changesNotRecorded())
                    .at("2026-03-20T09:00:00+08:00")
                    .throughoutTheArticle(),
            Case.of(
                            CONTRACT_REVIEWED,
                            "judged-before-performance",
                            NEEDS_REVIEW,
                            "changes[0].review.done",
                            change(change -> change.withOccurredAt(Moment.parse("2026-03-18"))
                                    .withReview(notDone())))
                    .at("2026-03-20T09:00:00+08:00")
                    .following(Map.of(NEW_CONTRACT_WHEN_NECESSARY, NEEDS_REVIEW, MEASURES_EVALUATED, NEEDS_REVIEW)),
            Case.of(
                            CONTRACT_REVIEWED,
                            "ended-before-the-start-changes-not-recorded",
                            NOT_APPLICABLE,
                            together(changesNotRecorded(), endedBeforeStart(null, "2026-03-25")))
                    .throughoutTheArticle()
                    .throughout(Requirement::onlyDuringPerformance)
                    .following(Map.of(WITHIN_PURPOSE, BREACHED, RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            CONTRACT_REVIEWED,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(change(change -> change.withReview(notDone())), outOfScope()))
                    .throughout(other -> true));

    private ContractReviewedCases() {}
}
