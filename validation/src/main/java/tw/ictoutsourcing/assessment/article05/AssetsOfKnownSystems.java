package tw.ictoutsourcing.assessment.article05;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.contract.AssetRequirement;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.SystemId;
import tw.ictoutsourcing.procurement.InformationSystem;

/** Judges of 5-3/asset-requirements-stated what needs the engagement: an asset's system is one of its systems. */
final class AssetsOfKnownSystems implements Judge.Within<Contract> {

    @Override
    public Ruling judge(Contract contract, Engagement engagement, Circumstances at) {
        List<AssetRequirement> assets = Objects.requireNonNullElse(contract.assetRequirements(), List.of());
        Ruling ruling = Ruling.complies();
        for (int i = 0; i < assets.size(); i++) {
            SystemId system = assets.get(i).system();
            if (system != null) {
                ruling =
                        ruling.and(known(system, engagement.systems(), "contract.assetRequirements[" + i + "].system"));
            }
        }
        return ruling;
    }

    private static Ruling known(SystemId system, @Nullable List<InformationSystem> systems, String place) {
        if (systems == null) {
            return Ruling.missingInEngagement("systems");
        }
        return systems.stream().map(InformationSystem::id).anyMatch(system::equals)
                ? Ruling.complies()
                : Ruling.contradictoryInEngagement("unknown-system", place, "systems");
    }
}
