package tw.ictoutsourcing.guideline;

import java.util.List;
import java.util.stream.Stream;

/** The facts of an engagement that can change the verdict on a requirement. */
final class Reads {

    // whether the engagement is in the guideline's scope at all
    private static final List<String> SCOPE = List.of("ictContent", "services.kind");
    // which stage has come, for what is judged from procurement or contract on
    private static final List<String> STAGE =
            List.of("stage", "contract.signedAt", "performance.startedOn", "performance.endedOn");
    // which stage has come, for what is judged from performance on or whenever the event exists
    private static final List<String> RUN =
            List.of("stage", "performance.startedOn", "performance.endedOn", "performance.endedBeforeStart");
    // whether there is a tender, and whether it has begun
    private static final List<String> TENDER = List.of(
            "tender.announcedAt",
            "tender.invitedAt",
            "noTender.reason",
            "noTender.description",
            "unpaid",
            "subEntrusted");
    // whether personal data is involved, and what would contradict it
    private static final List<String> INVOLVED =
            List.of("personalData.involved", "personalData.holders", "personalData.uses.on", "personalData.disposals");
    // whether servers are managed remotely
    private static final List<String> REMOTE =
            List.of("remoteManagement.practised", "remoteManagement.sessions.startedAt");
    // whether servers are managed remotely, and with accounts that are granted
    private static final List<String> GRANTED =
            with(REMOTE, "remoteManagement.grants.account", "remoteManagement.sessions.account");
    // whether the vendor or the work changed after signing
    private static final List<String> CHANGED = List.of("changes.subject", "changes.occurredAt", "contract.signedAt");
    // whether an incident is there
    private static final List<String> HAPPENED =
            List.of("incidents.occurredAt", "incidents.knownAt", "incidents.notices.givenAt");
    // whether an incident is there, and is one that must be reported
    private static final List<String> REPORTABLE =
            with(HAPPENED, "incidents.inEntrustedWork", "incidents.majorAtVendor", "incidents.judgedReportable");

    private Reads() {}

    static List<String> of(Requirement requirement) {
        if (requirement == Requirement.AGENCY_RULES) {
            return List.of();
        }
        return Stream.of(SCOPE, stage(requirement), own(requirement))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<String> stage(Requirement requirement) {
        return switch (requirement) {
            case SERVICE_STATED, CONTRACT_KIND_STATED -> List.of();
            case LAW_BINDING -> with(RUN, "contract.signedAt");
            case RETURNED_OR_DELETED -> List.of("stage", "performance.endedOn");
            default ->
                switch (requirement.from().orElse(Stage.PERFORMANCE)) {
                    case PROCUREMENT, CONTRACT -> STAGE;
                    case PERFORMANCE, CLOSED -> RUN;
                };
        };
    }

    private static List<String> own(Requirement requirement) {
        return switch (requirement) {
            case SERVICE_STATED -> List.of("services.description", "contractKind");
            case CONTRACT_KIND_STATED -> List.of("contractKind", "unpaid", "subEntrusted", "noTender.reason");
            case RISK_ASSESSED_BEFORE_TENDER -> with(TENDER, "riskAssessment.completedAt", "riskAssessment.result");
            case PROTECTION_LEVEL_SET ->
                with(
                        TENDER,
                        "systems.ratings.confidentiality",
                        "systems.ratings.integrity",
                        "systems.ratings.availability",
                        "systems.ratings.legalCompliance",
                        "systems.ratedAt",
                        "systems.joinedOn");
            case RESTRICTED_PRODUCTS_APPROVED ->
                List.of(
                        "vendor.id",
                        "supplies.restrictedListed",
                        "supplies.approval.granted",
                        "supplies.approval.on",
                        "supplies.approval.validThrough",
                        "supplies.firstUsedOn");
            case SENSITIVE_SCOPE_VENDOR_ELIGIBLE ->
                List.of(
                        "sensitiveScope",
                        "vendor.id",
                        "vendor.origin.registeredIn",
                        "vendor.origin.mainlandShare",
                        "vendor.origin.mainlandControl",
                        "vendor.origin.listedMainlandFunded",
                        "participants.origin.registeredIn",
                        "participants.origin.mainlandShare",
                        "participants.origin.mainlandControl",
                        "participants.origin.listedMainlandFunded");
            case TENDER_BARS_MAINLAND_PARTICIPATION ->
                with(TENDER, "tender.barsMainlandVendors", "tender.barsMainlandPersons");
            case TENDER_BARS_MAINLAND_PRODUCTS -> with(TENDER, "tender.barsMainlandPurchase", "tender.barsMainlandUse");
            case TEAM_ELIGIBLE ->
                with(
                        TENDER,
                        "vendor.id",
                        "vendor.origin.registeredIn",
                        "participants.role",
                        "participants.origin.registeredIn",
                        "team.areaStatuses");
            case PRODUCT_BRAND_ELIGIBLE ->
                List.of("contractKind", "vendor.id", "supplies.kind", "supplies.ict", "supplies.brand");
            case DELIVERABLE_ORIGIN_ELIGIBLE ->
                with(
                        TENDER,
                        "contractKind",
                        "originRestriction.restricted",
                        "originRestriction.riskAndFeasibilityAssessedOn",
                        "vendor.id",
                        "supplies.kind",
                        "supplies.origin");
            case SECURITY_MANAGED_OR_CERTIFIED ->
                List.of(
                        "vendor.id",
                        "vendor.securityMeasures.stated",
                        "vendor.securityMeasures.foundComplete",
                        "vendor.securityMeasures.foundOn",
                        "vendor.certificates.coversWork",
                        "vendor.certificates.validFrom",
                        "vendor.certificates.validThrough");
            case CITY_RULES_INCORPORATED ->
                List.of("contract.cityManagementRules.stated", "contract.citySystemSecurityGuideline.stated");
            case PENALTIES_SET ->
                List.of(
                        "contract.breachPenalty.set",
                        "contract.breachPenalty.amount",
                        "contract.breachPenalty.rule",
                        "contract.performancePenalty.set",
                        "contract.performancePenalty.amount",
                        "contract.performancePenalty.rule");
            case DUTIES_STATED ->
                List.of(
                        "contract.securityRules.stated",
                        "contract.confidentiality.stated",
                        "contract.legalRules.stated");
            case CONTROLS_STATED -> List.of("contract.securityControls");
            case ASSET_REQUIREMENTS_STATED ->
                List.of(
                        "systems.id",
                        "contract.assetRequirements.system",
                        "contract.assetRequirements.confidentiality.stated",
                        "contract.assetRequirements.integrity.stated",
                        "contract.assetRequirements.availability.stated",
                        "contract.assetRequirements.legal.stated");
            case AUDIT_RIGHT_RESERVED -> List.of("contract.auditRight.reservedFor");
            case THIRD_PARTY_DUTIES_STATED ->
                List.of("contract.subcontractorDuties.stated", "contract.participantDuties.stated");
            case TERMS_STATED ->
                with(
                        INVOLVED,
                        "personalData.terms.scope.description",
                        "personalData.terms.categories",
                        "personalData.terms.purposes",
                        "personalData.terms.period.from",
                        "personalData.terms.period.to");
            case LAW_BINDING ->
                with(
                        INVOLVED,
                        "personalData.terms.boundToAct",
                        "personalData.terms.boundToCityRules",
                        "personalData.violations.on");
            case WITHIN_PURPOSE ->
                with(
                        INVOLVED,
                        "vendor.id",
                        "participants.id",
                        "personalData.terms.scope.id",
                        "personalData.terms.categories",
                        "personalData.terms.purposes",
                        "personalData.terms.period.from",
                        "personalData.terms.period.to",
                        "personalData.uses.by",
                        "personalData.uses.scope",
                        "personalData.uses.category",
                        "personalData.uses.purpose");
            case RETURNED_OR_DELETED ->
                List.of(
                        "personalData.involved",
                        "personalData.holders",
                        "personalData.uses.by",
                        "personalData.uses.on",
                        "vendor.id",
                        "participants.id",
                        "personalData.disposals.holder",
                        "personalData.disposals.returned.done",
                        "personalData.disposals.returned.at",
                        "personalData.disposals.copiesKept",
                        "personalData.disposals.deleted.done",
                        "personalData.disposals.deleted.at",
                        "personalData.disposals.backups",
                        "personalData.disposals.temporaryFiles");
            case REQUIRED_OF_VENDOR -> List.of("imposedDuties.item", "imposedDuties.means");
            case NO_REMOTE_WITHOUT_NEED ->
                with(GRANTED, "remoteManagement.grants.needed", "remoteManagement.grants.need");
            case ENCRYPTED_CONNECTION -> with(GRANTED, "remoteManagement.grants.connection");
            case ONE_ACCOUNT_PER_PERSON ->
                with(
                        GRANTED,
                        "remoteManagement.grants.person",
                        "remoteManagement.sessions.person",
                        "remoteManagement.sessions.endedAt",
                        "team.personnelNumber");
            case MULTI_FACTOR -> with(GRANTED, "remoteManagement.grants.factors");
            case MANAGED_HOSTS_ONLY -> with(REMOTE, "remoteManagement.managedHosts", "remoteManagement.sessions.hosts");
            case LOGS_MONITORED ->
                with(REMOTE, "remoteManagement.connectionLogsMonitored", "remoteManagement.loginLogsMonitored");
            case ANOMALY_CONTAINED ->
                with(
                        REMOTE,
                        "remoteManagement.grants.account",
                        "remoteManagement.anomalies.account",
                        "remoteManagement.anomalies.seenAt",
                        "remoteManagement.anomalies.accountDisabled",
                        "remoteManagement.anomalies.investigationOpened");
            case CONFIDENTIALITY_SIGNED ->
                List.of(
                        "team.performsWork",
                        "team.startedAt",
                        "team.leftOn",
                        "team.affidavit.done",
                        "team.affidavit.at",
                        "team.consent.done",
                        "team.consent.at");
            case TRAINED_REGULARLY ->
                List.of(
                        "team.performsWork",
                        "team.stationedOnSite",
                        "team.startedAt",
                        "team.leftOn",
                        "team.trainings.heldOn");
            case TRAINING_COVERS_TOPICS ->
                List.of(
                        "team.performsWork",
                        "team.stationedOnSite",
                        "team.startedAt",
                        "team.leftOn",
                        "team.trainings.heldOn",
                        "team.trainings.topics");
            case SECURITY_GUIDELINE_FOLLOWED -> List.of("supplies.ict", "supplies.followsSecurityGuideline");
            case CHECKED_AT_INSPECTION_AND_ACCEPTANCE ->
                List.of(
                        "inspections.heldOn",
                        "inspections.guidelineReviewed",
                        "acceptances.heldOn",
                        "acceptances.guidelineReviewed");
            case DEDICATED_SECURITY_STAFF ->
                List.of(
                        "team.personnelNumber",
                        "team.leftOn",
                        "securityStaff.person",
                        "securityStaff.wholeJob",
                        "securityStaff.from",
                        "securityStaff.to");
            case CONFORMITY_CONFIRMED ->
                List.of(
                        "team.personnelNumber",
                        "securityStaff.person",
                        "securityStaff.wholeJob",
                        "conformity.toAgencyRules",
                        "conformity.toVendorRules",
                        "conformity.confirmedBy",
                        "conformity.confirmedOn");
            case INCIDENT_NOTIFIED_IN_TIME ->
                with(HAPPENED, "incidents.mayAffectAgency", "incidents.notices.initiative");
            case SELF_AUDITED -> List.of("selfAudits.completedOn");
            case CONTRACT_REVIEWED -> with(CHANGED, "changes.review.done", "changes.review.at");
            case NEW_CONTRACT_WHEN_NECESSARY ->
                with(CHANGED, "changes.newContractNecessary", "changes.newContract.done", "changes.newContract.at");
            case MEASURES_EVALUATED ->
                with(
                        CHANGED,
                        "changes.evaluation.done",
                        "changes.evaluation.at",
                        "changes.adjustmentNeeded",
                        "changes.adjustment.done",
                        "changes.adjustment.at");
            case AUDITED_REGULARLY ->
                List.of(
                        "vendor.id",
                        "participants.id",
                        "participants.role",
                        "participants.startedOn",
                        "participants.endedOn",
                        "audits.party",
                        "audits.completedOn",
                        "audits.checklist",
                        "audits.items");
            case DEFICIENCIES_CONTROLLED ->
                List.of(
                        "audits.completedOn",
                        "audits.items.conforms",
                        "audits.deficiencies.tracked",
                        "audits.deficiencies.inLaterProcurement",
                        "audits.deficiencies.riskControls");
            case CLOUD_CERTIFIED ->
                List.of(
                        "services.certificates.scheme",
                        "services.certificates.coversWork",
                        "services.certificates.validFrom",
                        "services.certificates.validThrough");
            case NOTIFIED_WITHIN_ONE_HOUR -> REPORTABLE;
            case NOTIFIED_AS_DESIGNATED ->
                with(
                        REPORTABLE,
                        "incidents.notices.route",
                        "incidents.notices.designatedChannelDown",
                        "notificationRoutes.id",
                        "notificationRoutes.channel",
                        "notificationRoutes.recipient",
                        "notificationRoutes.designatedOn");
            case EVIDENCE_PRESERVED ->
                with(HAPPENED, "incidents.legalAction", "incidents.evidence.collected", "incidents.evidence.kept");
            case NO_RESTART_BEFORE_EVIDENCE ->
                with(
                        HAPPENED,
                        "incidents.legalAction",
                        "incidents.evidence.devices.device",
                        "incidents.evidence.devices.completedAt",
                        "incidents.restarts.device",
                        "incidents.restarts.at",
                        "incidents.restarts.byVendor");
            case REVIEW_REPORT_FILED ->
                with(
                        REPORTABLE,
                        "incidents.responseCompletedAt",
                        "incidents.reviewReport.done",
                        "incidents.reviewReport.at");
            case AGENCY_RULES -> List.of();
        };
    }

    private static List<String> with(List<String> shared, String... own) {
        return Stream.concat(shared.stream(), Stream.of(own)).toList();
    }
}
