package tw.ictoutsourcing.contract;

import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.CompleteContract;
import tw.ictoutsourcing.constraint.CompliantProcurement;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.FactsRecorded;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.NoKnownBreach;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Recorded;

/**
 * The contract by which the work was entrusted (契約). See 四(六) and 五.
 *
 * @param signedAt  when it was signed, null when it is not
 * @param cityManagementRules  the clause that takes in the City's ICT security management rules (臺北市政府資通安全管理規定), null
 *     when not recorded
 * @param citySystemSecurityGuideline  the clause that takes in the City's system security guideline
 *     (臺北市政府資通系統安全作業指引), null when not recorded
 * @param breachPenalty  the penalty for breach, null when not recorded
 * @param performancePenalty  the penalty for the performance of the service (服務績效違約金), null when not recorded
 * @param securityRules  the clause on the security rules that the vendor follows, null when not recorded
 * @param confidentiality  the clause on confidentiality, null when not recorded
 * @param legalRules  the clause on the legal rules of the work, null when not recorded
 * @param securityControls  the security control requirements (資通安全控管要求), null when not recorded, empty when there is
 *     none
 * @param assetRequirements  the requirements on assets, each asset once, null when not recorded, empty when there is
 *     none
 * @param auditRight  the right to audit the vendor, null when not recorded
 * @param subcontractorDuties  the clause on the duties of subcontractors, null when not recorded
 * @param participantDuties  the clause on the duties of other participants, null when not recorded
 */
@CompliantProcurement
@CompleteContract
@AgencyRules
@FactsRecorded(groups = FactsComplete.class)
@NoKnownBreach(groups = KnownBreach.class)
@Value.Builder
public record Contract(
        @Nullable Moment signedAt,
        @Nullable Clause cityManagementRules,
        @Nullable Clause citySystemSecurityGuideline,
        @Nullable Penalty breachPenalty,
        @Nullable Penalty performancePenalty,
        @Nullable Clause securityRules,
        @Nullable Clause confidentiality,
        @Nullable Clause legalRules,
        @Nullable List<String> securityControls,
        @Nullable List<AssetRequirement> assetRequirements,
        @Nullable AuditRight auditRight,
        @Nullable Clause subcontractorDuties,
        @Nullable Clause participantDuties)
        implements WithContract, GuidelineSubject {

    /**
     * Refuses one asset twice. Blank control requirements are kept as not recorded.
     *
     * @throws IllegalArgumentException if an asset is listed twice
     * @throws NullPointerException if an element of a list is null
     */
    public Contract {
        securityControls = Recorded.texts(securityControls);
        assetRequirements = Recorded.distinct(assetRequirements, AssetRequirement::asset, "assetRequirements");
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static ContractBuilder builder() {
        return new ContractBuilder();
    }
}
