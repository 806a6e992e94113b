package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.at;
import static tw.ictoutsourcing.cases.Changes.first;
import static tw.ictoutsourcing.cases.Changes.noTender;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.guideline.Requirement.PROTECTION_LEVEL_SET;
import static tw.ictoutsourcing.guideline.Requirement.RISK_ASSESSED_BEFORE_TENDER;
import static tw.ictoutsourcing.guideline.Requirement.TENDER_BARS_MAINLAND_PARTICIPATION;
import static tw.ictoutsourcing.guideline.Requirement.TENDER_BARS_MAINLAND_PRODUCTS;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.engagement.NoTender;
import tw.ictoutsourcing.engagement.NoTenderReason;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.procurement.InformationSystem;
import tw.ictoutsourcing.procurement.OriginRestriction;
import tw.ictoutsourcing.procurement.RiskAssessment;
import tw.ictoutsourcing.procurement.Tender;

/**
 * How cases change what the agency does before and in the tender.
 * <p>
 * The risks were assessed and both systems rated on 5 January 2026, and the tender was announced on 2 February.
 */
final class TenderChanges {

    /** An instant at which the tender has not begun. */
    static final String BEFORE_THE_TENDER = "2026-01-20T09:00:00+08:00";

    /** An instant at which the tender has begun and the contract is not signed. */
    static final String BEFORE_SIGNING = "2026-03-10T09:00:00+08:00";

    /** An instant at which the contract is signed and performance has not begun. */
    static final String SIGNED = "2026-03-20T09:00:00+08:00";

    /** The requirements that ask whether there was a tender. */
    static final Set<Requirement> ASK_FOR_THE_TENDER = Set.of(
            RISK_ASSESSED_BEFORE_TENDER,
            PROTECTION_LEVEL_SET,
            TENDER_BARS_MAINLAND_PARTICIPATION,
            TENDER_BARS_MAINLAND_PRODUCTS);

    /** The requirements that rest on the tender. */
    static final Set<Requirement> REST_ON_THE_TENDER =
            Set.of(RISK_ASSESSED_BEFORE_TENDER, TENDER_BARS_MAINLAND_PARTICIPATION, TENDER_BARS_MAINLAND_PRODUCTS);

    private TenderChanges() {}

    /** What rests on the tender comes to one verdict. */
    static Map<Requirement, Verdict> restingOnTheTender(Verdict verdict) {
        return Map.of(
                RISK_ASSESSED_BEFORE_TENDER, verdict,
                TENDER_BARS_MAINLAND_PARTICIPATION, verdict,
                TENDER_BARS_MAINLAND_PRODUCTS, verdict);
    }

    /** Whether a requirement is first asked of a later stage than procurement. */
    static boolean askedFromALaterStage(Requirement requirement) {
        return requirement.from().filter(from -> from != Stage.PROCUREMENT).isPresent();
    }

    static UnaryOperator<Engagement> tender(UnaryOperator<Tender> change) {
        return engagement -> engagement.withTender(change.apply(Objects.requireNonNull(engagement.tender())));
    }

    static UnaryOperator<Engagement> tenderNotRecorded() {
        return engagement -> engagement.withTender(null);
    }

    /** The announcement of the tender and the first invitation, null for one that is not recorded. */
    static UnaryOperator<Engagement> began(@Nullable String announced, @Nullable String invited) {
        return tender(tender -> tender.withAnnouncedAt(moment(announced)).withInvitedAt(moment(invited)));
    }

    /** No tender, because the work is unpaid, which the engagement says as well. */
    static UnaryOperator<Engagement> noTenderForUnpaidWork() {
        return together(noTender(NoTenderReason.UNPAID), engagement -> engagement.withUnpaid(true));
    }

    /** No tender, because the work was sub-entrusted, which the engagement says as well. */
    static UnaryOperator<Engagement> noTenderForSubEntrustedWork() {
        return together(noTender(NoTenderReason.SUB_ENTRUSTED), engagement -> engagement.withSubEntrusted(true));
    }

    /** A reason why there was no tender, beside the tender. */
    static UnaryOperator<Engagement> besideTheTender(NoTenderReason reason, @Nullable String description) {
        return engagement -> engagement.withNoTender(
                NoTender.builder().reason(reason).description(description).build());
    }

    static UnaryOperator<Engagement> riskAssessment(UnaryOperator<RiskAssessment> change) {
        return engagement ->
                engagement.withRiskAssessment(change.apply(Objects.requireNonNull(engagement.riskAssessment())));
    }

    static UnaryOperator<Engagement> risksAssessed(String at) {
        return riskAssessment(assessment -> assessment.withCompletedAt(moment(at)));
    }

    static UnaryOperator<Engagement> firstSystem(UnaryOperator<InformationSystem> change) {
        return engagement -> engagement.withSystems(first(engagement.systems(), change));
    }

    static UnaryOperator<Engagement> secondSystem(UnaryOperator<InformationSystem> change) {
        return engagement -> engagement.withSystems(Changes.at(1, engagement.systems(), change));
    }

    /** When the first system was rated, null for a rating without a date. */
    static UnaryOperator<Engagement> rated(@Nullable String at) {
        return firstSystem(system -> system.withRatedAt(moment(at)));
    }

    /** When the first system joined, and when it was rated, null for a rating without a date. */
    static UnaryOperator<Engagement> joined(String on, @Nullable String rated) {
        return firstSystem(system -> system.withJoinedOn(LocalDate.parse(on)).withRatedAt(moment(rated)));
    }

    /** The agency's choice on origin, null for one that is not recorded, and when it weighed risk and feasibility. */
    static UnaryOperator<Engagement> originRestricted(@Nullable Boolean restricted, @Nullable String assessedOn) {
        OriginRestriction choice = OriginRestriction.builder()
                .restricted(restricted)
                .riskAndFeasibilityAssessedOn(assessedOn == null ? null : LocalDate.parse(assessedOn))
                .build();
        return engagement -> engagement.withOriginRestriction(choice);
    }

    static UnaryOperator<Engagement> originChoiceNotRecorded() {
        return engagement -> engagement.withOriginRestriction(null);
    }

    private static @Nullable Moment moment(@Nullable String text) {
        return text == null ? null : Moment.parse(text);
    }
}
