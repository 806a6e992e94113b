package tw.ictoutsourcing.guideline;

import java.util.List;
import tw.ictoutsourcing.fact.Labelled;

/**
 * A control of an international framework that is about the same as a requirement. Informative, not law.
 *
 * @param framework  the framework, not null
 * @param id  the control's id in the framework, for example {@code A.5.20}, not null
 */
public record Mapping(Framework framework, String id) {

    /**
     * An international framework of controls.
     */
    public enum Framework implements Labelled {
        /** ISO/IEC 27001:2022, annex A. */
        ISO_IEC_27001_2022,
        /** The NIST Cybersecurity Framework 2.0. */
        CSF_2_0,
        /** NIST SP 800-53 revision 5. */
        SP_800_53_R5
    }

    static List<Mapping> of(Requirement requirement) {
        return switch (requirement) {
            case RISK_ASSESSED_BEFORE_TENDER, PROTECTION_LEVEL_SET -> List.of(iso("A.5.19"), csf("GV.SC-03"));
            case RESTRICTED_PRODUCTS_APPROVED,
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    TENDER_BARS_MAINLAND_PARTICIPATION,
                    TENDER_BARS_MAINLAND_PRODUCTS,
                    TEAM_ELIGIBLE,
                    PRODUCT_BRAND_ELIGIBLE,
                    DELIVERABLE_ORIGIN_ELIGIBLE -> List.of(iso("A.5.21"), csf("GV.SC-05"), sp("SR-3"));
            case SECURITY_MANAGED_OR_CERTIFIED -> List.of(iso("A.5.19"), sp("SR-6"));
            case CITY_RULES_INCORPORATED,
                    PENALTIES_SET,
                    DUTIES_STATED,
                    CONTROLS_STATED,
                    ASSET_REQUIREMENTS_STATED,
                    AUDIT_RIGHT_RESERVED,
                    THIRD_PARTY_DUTIES_STATED -> List.of(iso("A.5.20"), sp("SA-4"), sp("SA-9"));
            case TERMS_STATED, LAW_BINDING, WITHIN_PURPOSE, RETURNED_OR_DELETED ->
                List.of(iso("A.5.34"), iso("A.8.10"), sp("PT-2"), sp("MP-6"));
            case NO_REMOTE_WITHOUT_NEED,
                    ENCRYPTED_CONNECTION,
                    ONE_ACCOUNT_PER_PERSON,
                    MULTI_FACTOR,
                    MANAGED_HOSTS_ONLY,
                    LOGS_MONITORED,
                    ANOMALY_CONTAINED -> List.of(iso("A.8.5"), sp("AC-17"), sp("MA-4"));
            case CONFIDENTIALITY_SIGNED -> List.of(iso("A.6.6"), sp("PS-6"), sp("PS-7"));
            case TRAINED_REGULARLY, TRAINING_COVERS_TOPICS -> List.of(iso("A.6.3"), sp("AT-2"), sp("AT-3"));
            case SECURITY_GUIDELINE_FOLLOWED, CHECKED_AT_INSPECTION_AND_ACCEPTANCE ->
                List.of(iso("A.8.30"), sp("SR-10"));
            case INCIDENT_NOTIFIED_IN_TIME,
                    NOTIFIED_WITHIN_ONE_HOUR,
                    NOTIFIED_AS_DESIGNATED,
                    EVIDENCE_PRESERVED,
                    NO_RESTART_BEFORE_EVIDENCE,
                    REVIEW_REPORT_FILED ->
                List.of(
                        iso("A.5.24"),
                        iso("A.5.25"),
                        iso("A.5.26"),
                        iso("A.5.27"),
                        iso("A.5.28"),
                        sp("IR-6"),
                        sp("SR-8"));
            case CONTRACT_REVIEWED,
                    NEW_CONTRACT_WHEN_NECESSARY,
                    MEASURES_EVALUATED,
                    AUDITED_REGULARLY,
                    DEFICIENCIES_CONTROLLED -> List.of(iso("A.5.22"), sp("SR-6"));
            case CLOUD_CERTIFIED -> List.of(iso("A.5.22"), iso("A.5.23"), sp("SR-6"));
            case SERVICE_STATED,
                    CONTRACT_KIND_STATED,
                    REQUIRED_OF_VENDOR,
                    DEDICATED_SECURITY_STAFF,
                    CONFORMITY_CONFIRMED,
                    SELF_AUDITED,
                    AGENCY_RULES -> List.of();
        };
    }

    private static Mapping iso(String id) {
        return new Mapping(Framework.ISO_IEC_27001_2022, id);
    }

    private static Mapping csf(String id) {
        return new Mapping(Framework.CSF_2_0, id);
    }

    private static Mapping sp(String id) {
        return new Mapping(Framework.SP_800_53_R5, id);
    }
}
