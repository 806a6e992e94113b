package tw.ictoutsourcing.procurement;

import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.CompliantProcurement;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.FactsRecorded;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.NoKnownBreach;
import tw.ictoutsourcing.fact.Moment;

/**
 * The tender of the work (招標), and what its document bars. See 四(一) and 四(三).
 * <p>
 * A tender begins when it is announced or, where nothing is announced (限制性招標), when the first vendor is invited.
 *
 * @param announcedAt  when it was announced, null when it was not
 * @param invitedAt  when the first vendor was invited, null when none was
 * @param barsMainlandVendors  whether the document bars Mainland vendors from the team, null when not recorded
 * @param barsMainlandPersons  whether the document bars Mainland persons from the team, null when not recorded
 * @param barsMainlandPurchase  whether the document bars buying ICT products of Mainland brands, null when not
 *     recorded
 * @param barsMainlandUse  whether the document bars using ICT products of Mainland brands, null when not recorded
 */
@CompliantProcurement
@AgencyRules
@FactsRecorded(groups = FactsComplete.class)
@NoKnownBreach(groups = KnownBreach.class)
@Value.Builder
public record Tender(
        @Nullable Moment announcedAt,
        @Nullable Moment invitedAt,
        @Nullable Boolean barsMainlandVendors,
        @Nullable Boolean barsMainlandPersons,
        @Nullable Boolean barsMainlandPurchase,
        @Nullable Boolean barsMainlandUse)
        implements WithTender, GuidelineSubject {

    private static final Tender NOTHING_RECORDED = builder().build();

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static TenderBuilder builder() {
        return new TenderBuilder();
    }

    /**
     * Whether anything of the tender is recorded.
     *
     * @return false if every component is absent
     */
    public boolean recorded() {
        return !equals(NOTHING_RECORDED);
    }

    /**
     * When the tender began, if it has: its announcement or, where that has not come, the first invitation.
     *
     * @param now  the instant at which it is asked, not null
     * @return the beginning, null where neither has come
     */
    public @Nullable Moment beganBy(Instant now) {
        if (announcedAt != null && announcedAt.hasComeBy(now)) {
            return announcedAt;
        }
        return invitedAt != null && invitedAt.hasComeBy(now) ? invitedAt : null;
    }
}
