package tw.ictoutsourcing.assessment.article05;

import java.util.List;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.contract.AssetRequirement;
import tw.ictoutsourcing.contract.Contract;

/** Judges 5-3/asset-requirements-stated: of every asset, all four are stated. */
final class AssetRequirementsStated implements Judge<Contract> {

    @Override
    public Ruling judge(Contract contract, Circumstances at) {
        List<AssetRequirement> assets = contract.assetRequirements();
        if (assets == null) {
            return Ruling.missing("assetRequirements");
        }
        if (assets.isEmpty()) {
            return Ruling.breached("no-asset", "assetRequirements");
        }
        Ruling ruling = Ruling.complies();
        for (int i = 0; i < assets.size(); i++) {
            ruling = ruling.and(judge(assets.get(i), "assetRequirements[" + i + "]"));
        }
        return ruling;
    }

    private static Ruling judge(AssetRequirement asset, String place) {
        return StatedClause.judge(asset.confidentiality(), place + ".confidentiality", "no-confidentiality")
                .and(StatedClause.judge(asset.integrity(), place + ".integrity", "no-integrity"))
                .and(StatedClause.judge(asset.availability(), place + ".availability", "no-availability"))
                .and(StatedClause.judge(asset.legal(), place + ".legal", "no-legal"));
    }
}
