package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.done;
import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.notDone;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PersonalDataChanges.disposals;
import static tw.ictoutsourcing.cases.PersonalDataChanges.holders;
import static tw.ictoutsourcing.cases.PersonalDataChanges.involved;
import static tw.ictoutsourcing.cases.PersonalDataChanges.nothingHeld;
import static tw.ictoutsourcing.cases.PersonalDataChanges.personalData;
import static tw.ictoutsourcing.cases.PersonalDataChanges.use;
import static tw.ictoutsourcing.cases.PersonalDataChanges.uses;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.SECURITY_MANAGED_OR_CERTIFIED;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.personaldata.CopyFate;
import tw.ictoutsourcing.personaldata.Disposal;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.DataDisposal;

/**
 * The cases of 6/returned-or-deleted.
 * <p>
 * The vendor V and the subcontractor S1 hold personal data; while the relation runs, nothing was returned or deleted.
 */
final class ReturnedOrDeletedCases {

    private static final AgencyPolicy STRICT =
            AgencyPolicy.builder().dataDisposal(DataDisposal.STRICT).build();

    static final List<Case> ALL = List.of(
            // either suffices
            Case.of(
                    RETURNED_OR_DELETED,
                    "returned-by-one-and-deleted-by-the-other",
                    COMPLIES,
                    settled(returnedBy("V"), deletedBy("S1"))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "asked-on-the-day-of-the-end",
                    COMPLIES,
                    together(ended("2026-11-24"), disposals(List.of(returnedBy("V"), deletedBy("S1"))))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "date-not-recorded",
                    COMPLIES,
                    settled(
                            returnedBy("V")
                                    .withReturned(Act.builder().done(true).build()),
                            deletedBy("S1"))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "no-backups-existed",
                    COMPLIES,
                    settled(
                            returnedBy("V"),
                            deletedBy("S1")
                                    .withBackups(CopyFate.NONE_EXISTED)
                                    .withTemporaryFiles(CopyFate.NONE_EXISTED))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "copies-kept-and-then-deleted",
                    COMPLIES,
                    settled(
                            returnedBy("V")
                                    .withCopiesKept(true)
                                    .withDeleted(done("2026-11-10"))
                                    .withBackups(CopyFate.DELETED)
                                    .withTemporaryFiles(CopyFate.DELETED),
                            deletedBy("S1"))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "copies-kept-and-not-deleted",
                    BREACHED,
                    "personalData.disposals[0].copiesKept",
                    settled(returnedBy("V").withCopiesKept(true).withDeleted(notDone()), deletedBy("S1"))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "copies-kept-and-deletion-not-recorded",
                    INSUFFICIENT,
                    "personalData.disposals[0].deleted",
                    settled(returnedBy("V").withCopiesKept(true), deletedBy("S1"))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "copies-not-recorded",
                    INSUFFICIENT,
                    "personalData.disposals[0].copiesKept",
                    settled(returnedBy("V").withCopiesKept(null), deletedBy("S1"))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "backups-left",
                    BREACHED,
                    "personalData.disposals[1].backups",
                    settled(returnedBy("V"), deletedBy("S1").withBackups(CopyFate.LEFT))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "temporary-files-left",
                    BREACHED,
                    "personalData.disposals[1].temporaryFiles",
                    settled(returnedBy("V"), deletedBy("S1").withTemporaryFiles(CopyFate.LEFT))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "backups-left-after-a-return",
                    BREACHED,
                    "personalData.disposals[0].backups",
                    settled(returnedBy("V").withBackups(CopyFate.LEFT), deletedBy("S1"))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "backups-not-recorded",
                    INSUFFICIENT,
                    "personalData.disposals[1].backups",
                    settled(returnedBy("V"), deletedBy("S1").withBackups(null))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "temporary-files-not-recorded",
                    INSUFFICIENT,
                    "personalData.disposals[1].temporaryFiles",
                    settled(returnedBy("V"), deletedBy("S1").withTemporaryFiles(null))),
            // neither
            Case.of(
                    RETURNED_OR_DELETED,
                    "neither-returned-nor-deleted",
                    BREACHED,
                    "personalData.disposals[0].returned.done",
                    settled(nothingDoneBy("V").withReturned(notDone()).withDeleted(notDone()), deletedBy("S1"))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "return-dated-ahead-and-not-deleted",
                    BREACHED,
                    "personalData.disposals[0].returned.at",
                    settled(
                            nothingDoneBy("V").withReturned(done("2026-12-01")).withDeleted(notDone()),
                            deletedBy("S1"))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "not-returned-and-deletion-not-recorded",
                    INSUFFICIENT,
                    "personalData.disposals[0].deleted",
                    settled(nothingDoneBy("V").withReturned(notDone()), deletedBy("S1"))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "neither-recorded",
                    INSUFFICIENT,
                    "personalData.disposals[0].returned",
                    settled(nothingDoneBy("V"), deletedBy("S1"))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "stated-not-returned-yet-dated",
                    INSUFFICIENT,
                    "personalData.disposals[0].returned.done",
                    settled(
                            returnedBy("V").withReturned(notDone().withAt(Moment.parse("2026-11-02"))),
                            deletedBy("S1"))),
            // who holds it
            Case.of(
                    RETURNED_OR_DELETED,
                    "one-holder-without-a-disposal",
                    BREACHED,
                    "personalData.holders[1]",
                    settled(returnedBy("V"))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "nothing-disposed-of",
                    BREACHED,
                    "personalData.holders[0]",
                    together(holders("V"), uses(List.of(use("V", "2026-06-01"))), ended("2026-11-01"))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "disposals-not-recorded",
                    INSUFFICIENT,
                    "personalData.disposals",
                    together(disposals(null), ended("2026-11-01"))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "two-disposals-of-one-holder",
                    BREACHED,
                    "personalData.disposals[1].returned.done",
                    settled(
                            returnedBy("V"),
                            nothingDoneBy("V").withReturned(notDone()).withDeleted(notDone()),
                            deletedBy("S1"))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "disposal-without-its-holder",
                    INSUFFICIENT,
                    "personalData.disposals[1].holder",
                    settled(returnedBy("V"), deletedBy("S1").withHolder(null))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "disposal-by-no-holder",
                    INSUFFICIENT,
                    "personalData.disposals[1].holder",
                    settled(returnedBy("V"), deletedBy("J1"))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "backups-left-by-no-holder",
                    BREACHED,
                    "personalData.disposals[2].backups",
                    settled(returnedBy("V"), deletedBy("S1"), deletedBy("J1").withBackups(CopyFate.LEFT))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "used-by-no-holder",
                    INSUFFICIENT,
                    "personalData.uses[0].by",
                    together(uses(List.of(use("J1", "2026-06-01"))), settled(returnedBy("V"), deletedBy("S1")))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "planned-use-by-no-holder",
                    COMPLIES,
                    together(
                            personalData(data -> data.withUses(use("V", "2026-06-01"), use("J1", "2026-12-01"))),
                            settled(returnedBy("V"), deletedBy("S1")))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "holder-not-known",
                    INSUFFICIENT,
                    "personalData.holders[2]",
                    together(holders("V", "S1", "X9"), settled(returnedBy("V"), deletedBy("S1"), returnedBy("X9")))),
            Case.of(
                    RETURNED_OR_DELETED,
                    "holders-not-recorded",
                    INSUFFICIENT,
                    "personalData.holders",
                    together(
                            personalData(data -> data.withHolders((List<PartyId>) null)),
                            settled(returnedBy("V"), deletedBy("S1")))),
            Case.of(
                            RETURNED_OR_DELETED,
                            "nobody-ever-held-any",
                            NOT_APPLICABLE,
                            together(nothingHeld(), ended("2026-11-01")))
                    .following(Map.of(WITHIN_PURPOSE, NOT_APPLICABLE)),
            Case.of(
                            RETURNED_OR_DELETED,
                            "nobody-ever-held-any-disposals-not-recorded",
                            NOT_APPLICABLE,
                            together(nothingHeld(), disposals(null), ended("2026-11-01")))
                    .following(Map.of(WITHIN_PURPOSE, NOT_APPLICABLE)),
            Case.of(
                    RETURNED_OR_DELETED,
                    "nobody-ever-held-any-yet-used",
                    INSUFFICIENT,
                    "personalData.uses[0].by",
                    together(nothingHeld(), uses(List.of(use("V", "2026-06-01"))), ended("2026-11-01"))),
            // by policy both
            Case.of(RETURNED_OR_DELETED, "strict-returned-and-deleted", COMPLIES, settled(both("V"), both("S1")))
                    .under(STRICT),
            Case.of(
                            RETURNED_OR_DELETED,
                            "strict-deletion-not-recorded",
                            INSUFFICIENT,
                            "personalData.disposals[0].deleted",
                            settled(
                                    returnedBy("V")
                                            .withBackups(CopyFate.DELETED)
                                            .withTemporaryFiles(CopyFate.DELETED),
                                    both("S1")))
                    .under(STRICT),
            Case.of(
                            RETURNED_OR_DELETED,
                            "strict-not-deleted",
                            BREACHED,
                            "personalData.disposals[0].deleted.done",
                            settled(returnedBy("V").withDeleted(notDone()), both("S1")))
                    .under(STRICT),
            Case.of(
                            RETURNED_OR_DELETED,
                            "strict-not-returned",
                            BREACHED,
                            "personalData.disposals[1].returned.done",
                            settled(both("V"), deletedBy("S1").withReturned(notDone())))
                    .under(STRICT),
            Case.of(
                            RETURNED_OR_DELETED,
                            "strict-return-not-recorded",
                            INSUFFICIENT,
                            "personalData.disposals[1].returned",
                            settled(both("V"), deletedBy("S1")))
                    .under(STRICT),
            // the end of the relation
            Case.of(
                    RETURNED_OR_DELETED,
                    "relation-runs",
                    PENDING,
                    disposals(List.of(nothingDoneBy("V").withReturned(notDone()).withDeleted(notDone())))),
            Case.of(RETURNED_OR_DELETED, "end-lies-ahead", PENDING, ended("2026-11-25")),
            Case.of(
                    RETURNED_OR_DELETED,
                    "stage-not-stated",
                    INSUFFICIENT,
                    "stage",
                    engagement -> engagement.withStage(null)),
            Case.of(
                            RETURNED_OR_DELETED,
                            "closed-without-an-end",
                            COMPLIES,
                            together(
                                    engagement -> engagement.withStage(Stage.CLOSED),
                                    disposals(List.of(returnedBy("V"), deletedBy("S1")))))
                    .following(Map.of(SECURITY_MANAGED_OR_CERTIFIED, INSUFFICIENT))
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT))
                    .throughout(Changes::keptUp, INSUFFICIENT),
            Case.of(
                            RETURNED_OR_DELETED,
                            "asked-as-if-closed",
                            BREACHED,
                            "personalData.holders[1]",
                            disposals(List.of(returnedBy("V"))))
                    .asIf(Stage.CLOSED),
            // whether personal data is involved
            Case.of(
                            RETURNED_OR_DELETED,
                            "not-involved-after-the-end",
                            NOT_APPLICABLE,
                            together(involved(false), nothingHeld(), ended("2026-11-01")))
                    .throughoutTheArticle(),
            Case.of(
                            RETURNED_OR_DELETED,
                            "not-involved-yet-held-after-the-end",
                            INSUFFICIENT,
                            "personalData.involved",
                            together(involved(false), settled(returnedBy("V"), deletedBy("S1"))))
                    .throughoutTheArticle(),
            Case.of(
                            RETURNED_OR_DELETED,
                            "not-involved-yet-used-after-the-end",
                            INSUFFICIENT,
                            "personalData.involved",
                            together(
                                    involved(false),
                                    nothingHeld(),
                                    uses(List.of(use("V", "2026-06-01"))),
                                    ended("2026-11-01")))
                    .throughoutTheArticle(),
            Case.of(
                            RETURNED_OR_DELETED,
                            "involvement-not-recorded-after-the-end",
                            INSUFFICIENT,
                            "personalData.involved",
                            together(involved(null), settled(returnedBy("V"), deletedBy("S1"))))
                    .throughoutTheArticle(),
            Case.of(
                            RETURNED_OR_DELETED,
                            "personal-data-not-recorded-after-the-end",
                            INSUFFICIENT,
                            "personalData",
                            together(engagement -> engagement.withPersonalData(null), ended("2026-11-01")))
                    .throughoutTheArticle());

    private ReturnedOrDeletedCases() {}

    /** The relation ended on 1 November 2026, and these disposals are recorded. */
    private static UnaryOperator<Engagement> settled(Disposal... disposals) {
        return together(ended("2026-11-01"), disposals(List.of(disposals)));
    }

    private static Disposal nothingDoneBy(String holder) {
        return Disposal.builder().holder(new PartyId(holder)).build();
    }

    private static Disposal returnedBy(String holder) {
        return nothingDoneBy(holder).withReturned(done("2026-11-02")).withCopiesKept(false);
    }

    private static Disposal deletedBy(String holder) {
        return nothingDoneBy(holder)
                .withDeleted(done("2026-11-03"))
                .withBackups(CopyFate.DELETED)
                .withTemporaryFiles(CopyFate.DELETED);
    }

    private static Disposal both(String holder) {
        return deletedBy(holder).withReturned(done("2026-11-02"));
    }
}
