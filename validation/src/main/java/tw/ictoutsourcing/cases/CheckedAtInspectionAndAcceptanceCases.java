package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PersonalDataChanges.endedBeforeStart;
import static tw.ictoutsourcing.guideline.Requirement.CHECKED_AT_INSPECTION_AND_ACCEPTANCE;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.operation.Check;

/**
 * The cases of 7-4/checked-at-inspection-and-acceptance.
 * <p>
 * One inspection was held on 30 June 2026, one acceptance on 30 September 2026, and both checked the guideline.
 */
final class CheckedAtInspectionAndAcceptanceCases {

    static final List<Case> ALL = List.of(
            // each inspection and each acceptance
            Case.of(
                    CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                    "not-checked-at-the-acceptance",
                    BREACHED,
                    "acceptances[0].guidelineReviewed",
                    acceptances(check("2026-09-30", false))),
            Case.of(
                    CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                    "not-checked-at-the-inspection",
                    BREACHED,
                    "inspections[0].guidelineReviewed",
                    inspections(check("2026-06-30", false))),
            Case.of(
                    CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                    "not-checked-at-the-second-acceptance",
                    BREACHED,
                    "acceptances[1].guidelineReviewed",
                    acceptances(check("2026-09-30", true), check("2026-10-30", false))),
            Case.of(
                    CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                    "whether-the-acceptance-checked-not-recorded",
                    INSUFFICIENT,
                    "acceptances[0].guidelineReviewed",
                    acceptances(check("2026-09-30", null))),
            Case.of(
                    CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                    "acceptance-without-a-date",
                    INSUFFICIENT,
                    "acceptances[0].heldOn",
                    acceptances(check(null, true))),
            Case.of(
                    CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                    "inspection-without-a-date",
                    INSUFFICIENT,
                    "inspections[0].heldOn",
                    inspections(check(null, true))),
            Case.of(
                    CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                    "acceptance-without-a-date-not-checked",
                    BREACHED,
                    "acceptances[0].guidelineReviewed",
                    acceptances(check(null, false))),
            Case.of(
                    CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                    "held-on-the-day-not-checked",
                    BREACHED,
                    "acceptances[1].guidelineReviewed",
                    acceptances(check("2026-09-30", true), check("2026-11-24", false))),
            Case.of(
                    CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                    "planned-without-the-check",
                    COMPLIES,
                    acceptances(check("2026-09-30", true), check("2026-11-25", false))),
            // none so far
            Case.of(CHECKED_AT_INSPECTION_AND_ACCEPTANCE, "no-inspection", COMPLIES, inspections()),
            Case.of(
                    CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                    "none-held-yet",
                    PENDING,
                    together(inspections(), acceptances())),
            Case.of(CHECKED_AT_INSPECTION_AND_ACCEPTANCE, "no-acceptance-yet", PENDING, acceptances()),
            Case.of(
                    CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                    "acceptance-planned",
                    PENDING,
                    acceptances(check("2026-12-10", true))),
            Case.of(
                    CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                    "no-acceptance-yet-not-checked-at-the-inspection",
                    BREACHED,
                    "inspections[0].guidelineReviewed",
                    together(inspections(check("2026-06-30", false)), acceptances())),
            Case.of(
                    CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                    "inspections-not-recorded",
                    INSUFFICIENT,
                    "inspections",
                    engagement -> engagement.withInspections((List<Check>) null)),
            Case.of(
                    CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                    "acceptances-not-recorded",
                    INSUFFICIENT,
                    "acceptances",
                    engagement -> engagement.withAcceptances((List<Check>) null)),
            Case.of(
                    CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                    "inspections-not-recorded-not-checked-at-the-acceptance",
                    BREACHED,
                    "acceptances[0].guidelineReviewed",
                    together(
                            engagement -> engagement.withInspections((List<Check>) null),
                            acceptances(check("2026-09-30", false)))),
            // the end, and stages
            Case.of(
                            CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                            "closed-without-an-acceptance",
                            INSUFFICIENT,
                            "acceptances",
                            together(acceptances(), ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                            "closed-with-an-acceptance-to-come",
                            INSUFFICIENT,
                            "acceptances",
                            together(acceptances(check("2026-12-10", true)), ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(CHECKED_AT_INSPECTION_AND_ACCEPTANCE, "no-acceptance-asked-as-if-closed", PENDING, acceptances())
                    .asIf(Stage.CLOSED),
            Case.of(
                            CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                            "not-recorded-asked-as-if-performing",
                            PENDING,
                            engagement -> engagement
                                    .withInspections((List<Check>) null)
                                    .withAcceptances((List<Check>) null))
                    .at("2026-03-20T09:00:00+08:00")
                    .asIf(Stage.PERFORMANCE),
            Case.of(
                            CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                            "not-checked-before-performance",
                            PENDING,
                            acceptances(check("2026-03-18", false)))
                    .at("2026-03-20T09:00:00+08:00"),
            Case.of(
                            CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                            "ended-before-the-start",
                            NOT_APPLICABLE,
                            together(acceptances(), endedBeforeStart(null, "2026-03-25")))
                    .following(Requirement::onlyDuringPerformance, NOT_APPLICABLE)
                    .following(Map.of(WITHIN_PURPOSE, BREACHED, RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(acceptances(check("2026-09-30", false)), outOfScope()))
                    .throughout(other -> true));

    private CheckedAtInspectionAndAcceptanceCases() {}

    private static UnaryOperator<Engagement> inspections(Check... checks) {
        return engagement -> engagement.withInspections(checks);
    }

    private static UnaryOperator<Engagement> acceptances(Check... checks) {
        return engagement -> engagement.withAcceptances(checks);
    }

    private static Check check(@Nullable String heldOn, @Nullable Boolean guidelineReviewed) {
        return Check.builder()
                .heldOn(heldOn == null ? null : LocalDate.parse(heldOn))
                .guidelineReviewed(guidelineReviewed)
                .build();
    }
}
