package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.clause;
import static tw.ictoutsourcing.cases.Changes.contract;
import static tw.ictoutsourcing.cases.Changes.firstAsset;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.guideline.Requirement.ASSET_REQUIREMENTS_STATED;
import static tw.ictoutsourcing.guideline.Requirement.PROTECTION_LEVEL_SET;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import tw.ictoutsourcing.contract.AssetRequirement;
import tw.ictoutsourcing.fact.SystemId;
import tw.ictoutsourcing.procurement.InformationSystem;

/** The cases of 5-3/asset-requirements-stated. */
final class AssetRequirementsStatedCases {

    static final List<Case> ALL = List.of(
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "system-not-recorded",
                    COMPLIES,
                    firstAsset(asset -> asset.withSystem(null))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "system-without-an-asset",
                    COMPLIES,
                    contract(contract -> contract.withAssetRequirements(
                            contract.assetRequirements().get(0)))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "stated-none",
                    BREACHED,
                    "contract.assetRequirements",
                    contract(contract -> contract.withAssetRequirements())),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "not-recorded",
                    INSUFFICIENT,
                    "contract.assetRequirements",
                    contract(contract -> contract.withAssetRequirements((List<AssetRequirement>) null))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "no-confidentiality",
                    BREACHED,
                    "contract.assetRequirements[0].confidentiality.stated",
                    firstAsset(asset -> asset.withConfidentiality(clause(false)))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "confidentiality-not-recorded",
                    INSUFFICIENT,
                    "contract.assetRequirements[0].confidentiality",
                    firstAsset(asset -> asset.withConfidentiality(null))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "confidentiality-by-number-only",
                    INSUFFICIENT,
                    "contract.assetRequirements[0].confidentiality.stated",
                    firstAsset(asset -> asset.withConfidentiality(clause(null)))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "no-integrity",
                    BREACHED,
                    "contract.assetRequirements[0].integrity.stated",
                    firstAsset(asset -> asset.withIntegrity(clause(false)))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "integrity-not-recorded",
                    INSUFFICIENT,
                    "contract.assetRequirements[0].integrity",
                    firstAsset(asset -> asset.withIntegrity(null))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "integrity-by-number-only",
                    INSUFFICIENT,
                    "contract.assetRequirements[0].integrity.stated",
                    firstAsset(asset -> asset.withIntegrity(clause(null)))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "no-availability",
                    BREACHED,
                    "contract.assetRequirements[0].availability.stated",
                    firstAsset(asset -> asset.withAvailability(clause(false)))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "availability-not-recorded",
                    INSUFFICIENT,
                    "contract.assetRequirements[0].availability",
                    firstAsset(asset -> asset.withAvailability(null))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "availability-by-number-only",
                    INSUFFICIENT,
                    "contract.assetRequirements[0].availability.stated",
                    firstAsset(asset -> asset.withAvailability(clause(null)))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "no-legal",
                    BREACHED,
                    "contract.assetRequirements[0].legal.stated",
                    firstAsset(asset -> asset.withLegal(clause(false)))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "legal-not-recorded",
                    INSUFFICIENT,
                    "contract.assetRequirements[0].legal",
                    firstAsset(asset -> asset.withLegal(null))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "legal-by-number-only",
                    INSUFFICIENT,
                    "contract.assetRequirements[0].legal.stated",
                    firstAsset(asset -> asset.withLegal(clause(null)))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "second-asset-without-integrity",
                    BREACHED,
                    "contract.assetRequirements[1].integrity.stated",
                    contract(contract -> contract.withAssetRequirements(
                            contract.assetRequirements().get(0),
                            contract.assetRequirements().get(1).withIntegrity(clause(false))))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "no-legal-confidentiality-not-recorded",
                    BREACHED,
                    "contract.assetRequirements[0].legal.stated",
                    firstAsset(asset -> asset.withLegal(clause(false)).withConfidentiality(null))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "unknown-system",
                    INSUFFICIENT,
                    "contract.assetRequirements[0].system",
                    firstAsset(asset -> asset.withSystem(SystemId.of("SYS9")))),
            Case.of(
                    ASSET_REQUIREMENTS_STATED,
                    "unknown-system-beside-a-requirement-stated-none",
                    BREACHED,
                    "contract.assetRequirements[0].legal.stated",
                    firstAsset(asset -> asset.withSystem(SystemId.of("SYS9")).withLegal(clause(false)))),
            Case.of(
                            ASSET_REQUIREMENTS_STATED,
                            "systems-not-recorded",
                            INSUFFICIENT,
                            "systems",
                            engagement -> engagement.withSystems((List<InformationSystem>) null))
                    .throughout(other -> other == PROTECTION_LEVEL_SET),
            Case.of(
                            ASSET_REQUIREMENTS_STATED,
                            "before-signing",
                            PENDING,
                            contract(contract -> contract.withAssetRequirements()))
                    .at("2026-03-15T23:59:59+08:00"),
            Case.of(
                            ASSET_REQUIREMENTS_STATED,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(contract(contract -> contract.withAssetRequirements()), outOfScope()))
                    .throughout(other -> true));

    private AssetRequirementsStatedCases() {}
}
