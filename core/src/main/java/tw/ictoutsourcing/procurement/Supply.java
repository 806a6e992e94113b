package tw.ictoutsourcing.procurement;

import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.CompliantProcurement;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.FactsRecorded;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.NoKnownBreach;
import tw.ictoutsourcing.constraint.SecureOperation;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.fact.Recorded;
import tw.ictoutsourcing.fact.SupplyId;

/**
 * Something that is supplied or used for the work: works, goods or services (標的). See 四(二) to 四(四) and 七(四).
 *
 * @param id  the supply's id, unique within the engagement, not null
 * @param name  what it is, null when not recorded
 * @param kind  whether it is works, goods or services, null when not recorded
 * @param ict  which kind of ICT product it is, if any, null when not recorded
 * @param brand  where its brand belongs, null when not recorded
 * @param origin  where it originates, of a service the place of its provider, null when not recorded
 * @param restrictedListed  whether it is on the list of products that endanger national ICT security (危害國家資通安全產品),
 *     null when not recorded
 * @param approval  its approval for project use, null when not recorded
 * @param firstUsedOn  the day of its first use, null when not recorded
 * @param location  where it runs, null when not recorded
 * @param followsSecurityGuideline  whether it follows the City's system security guideline (臺北市政府資通系統安全作業指引), null
 *     when not recorded
 */
@CompliantProcurement
@SecureOperation
@AgencyRules
@FactsRecorded(groups = FactsComplete.class)
@NoKnownBreach(groups = KnownBreach.class)
@Value.Builder
public record Supply(
        SupplyId id,
        @Nullable String name,
        @Nullable SupplyKind kind,
        @Nullable IctKind ict,
        @Nullable Area brand,
        @Nullable Area origin,
        @Nullable Boolean restrictedListed,
        @Nullable Approval approval,
        @Nullable LocalDate firstUsedOn,
        @Nullable SupplyLocation location,
        @Nullable Boolean followsSecurityGuideline)
        implements WithSupply, GuidelineSubject {

    /**
     * Refuses a supply without an id.
     *
     * @throws NullPointerException if the id is null
     */
    public Supply {
        Objects.requireNonNull(id, "id");
        name = Recorded.text(name);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static SupplyBuilder builder() {
        return new SupplyBuilder();
    }
}
