package tw.ictoutsourcing.assessment.article05;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.assessment.article05.Signed.CONTRACT;
import static tw.ictoutsourcing.assessment.article05.Signed.ENGAGEMENT;
import static tw.ictoutsourcing.assessment.article05.Signed.NOT_STATED;
import static tw.ictoutsourcing.assessment.article05.Signed.with;
import static tw.ictoutsourcing.guideline.Requirement.ASSET_REQUIREMENTS_STATED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.assessment.Asked;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.contract.AssetRequirement;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.SystemId;
import tw.ictoutsourcing.procurement.InformationSystem;

/** 五(三): for every asset, confidentiality, integrity, availability and legal requirements are stated. */
class AssetRequirementsStatedTest {

    private static final Asked STATED = Asked.of(ASSET_REQUIREMENTS_STATED);
    private static final AssetRequirement ASSET = CONTRACT.assetRequirements().get(0);
    private static final AssetRequirement OTHER = CONTRACT.assetRequirements().get(1);
    private static final String FIRST = "assetRequirements[0].";

    private static Contract assets(AssetRequirement... assets) {
        return CONTRACT.withAssetRequirements(assets);
    }

    @Test
    void accepts_all_four_of_every_asset() {
        STATED.accepts(ENGAGEMENT);
        STATED.accepts(CONTRACT);
        STATED.accepts(assets(ASSET));
    }

    @Test
    void rejects_each_of_the_four_that_is_stated_as_none() {
        STATED.rejects(assets(ASSET.withConfidentiality(NOT_STATED)), BREACHED, FIRST + "confidentiality.stated");
        STATED.rejects(assets(ASSET.withIntegrity(NOT_STATED)), BREACHED, FIRST + "integrity.stated");
        STATED.rejects(assets(ASSET.withAvailability(NOT_STATED)), BREACHED, FIRST + "availability.stated");
        STATED.rejects(assets(ASSET.withLegal(NOT_STATED)), BREACHED, FIRST + "legal.stated");
    }

    @Test
    void rejects_each_of_the_four_that_is_not_recorded() {
        STATED.rejects(
                assets(AssetRequirement.builder().asset("新資產").build()),
                INSUFFICIENT,
                FIRST + "confidentiality",
                FIRST + "integrity",
                FIRST + "availability",
                FIRST + "legal");
    }

    @Test
    void asks_of_every_asset() {
        STATED.rejects(
                assets(ASSET.withLegal(null), OTHER.withIntegrity(NOT_STATED)),
                BREACHED,
                FIRST + "legal",
                "assetRequirements[1].integrity.stated");
    }

    @Test
    void rejects_no_asset_and_assets_not_recorded() {
        STATED.rejects(assets(), BREACHED, "assetRequirements");
        STATED.rejects(
                CONTRACT.withAssetRequirements((List<AssetRequirement>) null), INSUFFICIENT, "assetRequirements");
    }

    @Test
    void accepts_a_system_without_an_asset_and_an_asset_without_a_system() {
        STATED.accepts(with(it -> it.withAssetRequirements(ASSET)));
        STATED.accepts(with(it -> it.withAssetRequirements(ASSET.withSystem(null))));
        STATED.accepts(with(it -> it.withAssetRequirements(ASSET.withSystem(null)))
                .withSystems((List<InformationSystem>) null));
    }

    @Test
    void rejects_a_system_that_the_engagement_does_not_know_and_tells_both_places() {
        AssetRequirement lost = ASSET.withSystem(SystemId.of("SYS9"));
        Engagement engagement = with(it -> it.withAssetRequirements(OTHER, lost));

        STATED.rejects(engagement, INSUFFICIENT, "contract.assetRequirements[1].system");
        assertThat(STATED.findings(Assessor.of(Rulebook.standard()).assess(engagement, Cases.AT)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.other()).contains("systems"));
        STATED.accepts(engagement.contract());
    }

    @Test
    void rejects_a_reference_to_systems_that_are_stated_as_none_or_not_recorded() {
        STATED.rejects(
                ENGAGEMENT.withSystems(),
                INSUFFICIENT,
                "contract.assetRequirements[0].system",
                "contract.assetRequirements[1].system");
        STATED.rejects(ENGAGEMENT.withSystems((List<InformationSystem>) null), INSUFFICIENT, "systems");
    }
}
