package tw.ictoutsourcing.guideline;

import static tw.ictoutsourcing.guideline.Force.MAY;
import static tw.ictoutsourcing.guideline.Force.MUST;
import static tw.ictoutsourcing.guideline.Force.MUST_NOT;
import static tw.ictoutsourcing.guideline.Force.SHOULD_NOT;
import static tw.ictoutsourcing.guideline.Party.AGENCY;
import static tw.ictoutsourcing.guideline.Party.VENDOR;
import static tw.ictoutsourcing.guideline.Stage.CLOSED;
import static tw.ictoutsourcing.guideline.Stage.CONTRACT;
import static tw.ictoutsourcing.guideline.Stage.PERFORMANCE;
import static tw.ictoutsourcing.guideline.Stage.PROCUREMENT;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A requirement of the guideline: what one of its sections demands, forbids or allows, and what can be checked.
 * <p>
 * The constants stand in the order of the guideline. Where its text can be read in more than one defensible way, the
 * constant says which reading this library took and what the other is.
 */
public enum Requirement {
    /** At least one service stated for the engagement (二). */
    SERVICE_STATED("2/service-stated", MUST, PROCUREMENT, AGENCY),
    /** The kind of contract, and whether the work is unpaid or sub-entrusted (三). */
    CONTRACT_KIND_STATED("3/contract-kind-stated", MUST, PROCUREMENT, AGENCY),
    /** A risk assessment completed before the tender began (四(一)). */
    RISK_ASSESSED_BEFORE_TENDER("4-1/risk-assessed-before-tender", MUST, PROCUREMENT, AGENCY),
    /**
     * A protection level for every information system, set before the tender began (四(一)).
     * <p>
     * The reading chosen: A rating made after the tender began is too late. The other defensible reading: Only the risk
     * assessment is bound to the time before the tender, and a level set later still counts.
     */
    PROTECTION_LEVEL_SET("4-1/protection-level-set", MUST, PROCUREMENT, AGENCY),
    /** An approval for every restricted product (四(二)). */
    RESTRICTED_PRODUCTS_APPROVED("4-2/restricted-products-approved", MUST, PROCUREMENT, AGENCY),
    /**
     * A vendor that may take part in sensitive information services (四(二)).
     * <p>
     * The reading chosen: A purchase of cloud services alone is no purchase of information services. The other
     * defensible reading: Cloud services are information services in the wide sense, and the bar reaches them too.
     */
    SENSITIVE_SCOPE_VENDOR_ELIGIBLE("4-2/sensitive-scope-vendor-eligible", MUST_NOT, PROCUREMENT, AGENCY),
    /** The bar on Mainland vendors and persons in the tender document (四(三)). */
    TENDER_BARS_MAINLAND_PARTICIPATION("4-3/tender-bars-mainland-participation", MUST, PROCUREMENT, AGENCY),
    /** The bar on Mainland-brand products in the tender document (四(三)). */
    TENDER_BARS_MAINLAND_PRODUCTS("4-3/tender-bars-mainland-products", MUST, PROCUREMENT, AGENCY),
    /**
     * A team without Mainland persons and Mainland vendors (四(三)).
     * <p>
     * The reading chosen: Without a tender a barred member or firm is put before a person to decide. The other
     * defensible reading: The bar holds for the team itself, tender or not, and such a member is a breach.
     */
    TEAM_ELIGIBLE("4-3/team-eligible", MUST_NOT, PROCUREMENT, AGENCY, VENDOR),
    /**
     * ICT products without a Mainland brand (四(三)).
     * <p>
     * The reading chosen: The ban on buying and using holds without a tender too. The other defensible reading: It is
     * one more thing for the tender document to say, and has no object where there is none.
     */
    PRODUCT_BRAND_ELIGIBLE("4-3/product-brand-eligible", MUST_NOT, PROCUREMENT, AGENCY, VENDOR),
    /** Deliverables that do not originate in Mainland China, where the agency chose to restrict origin (四(四)). */
    DELIVERABLE_ORIGIN_ELIGIBLE("4-4/deliverable-origin-eligible", MAY, PROCUREMENT, AGENCY, VENDOR),
    /** Complete security measures of the vendor, or a third-party certificate (四(五)). */
    SECURITY_MANAGED_OR_CERTIFIED("4-5/security-managed-or-certified", MUST, PROCUREMENT, AGENCY, VENDOR),
    /** The City's two security documents in the contract (四(六)). */
    CITY_RULES_INCORPORATED("4-6/city-rules-incorporated", MUST, CONTRACT, AGENCY),
    /** Penalties for breach and for service performance (四(六)). */
    PENALTIES_SET("4-6/penalties-set", MUST, CONTRACT, AGENCY),
    /** The rules that the vendor has to follow, in the contract (五(一)). */
    DUTIES_STATED("5-1/duties-stated", MUST, CONTRACT, AGENCY, VENDOR),
    /** The security controls listed in the contract (五(二)). */
    CONTROLS_STATED("5-2/controls-stated", MUST, CONTRACT, AGENCY, VENDOR),
    /** The requirements of every ICT asset, in the contract (五(三)). */
    ASSET_REQUIREMENTS_STATED("5-3/asset-requirements-stated", MUST, CONTRACT, AGENCY, VENDOR),
    /**
     * The City's right to audit, reserved in the contract (五(四)).
     * <p>
     * The reading chosen: The contract must hold the clause, and only the use of the right is optional. The other
     * defensible reading: The City may leave the right out, and a contract without it is no breach.
     */
    AUDIT_RIGHT_RESERVED("5-4/audit-right-reserved", MUST, CONTRACT, AGENCY, VENDOR),
    /** The duties of subcontractors and other participants, in the contract (五(五)). */
    THIRD_PARTY_DUTIES_STATED("5-5/third-party-duties-stated", MUST, CONTRACT, AGENCY, VENDOR),
    /** The terms of handling personal data (六). */
    TERMS_STATED("6/terms-stated", MUST, CONTRACT, AGENCY, VENDOR),
    /** The vendor bound to personal data law, and no violation of it (六). */
    LAW_BINDING("6/law-binding", MUST, CONTRACT, VENDOR),
    /** Use of personal data within what was agreed (六). */
    WITHIN_PURPOSE("6/within-purpose", MUST_NOT, VENDOR),
    /**
     * Personal data returned or deleted at the end of the relation (六).
     * <p>
     * The reading chosen: A relation that expires has ended as well. The other defensible reading: Only termination and
     * rescission are named, and expiry asks for no return or deletion.
     */
    RETURNED_OR_DELETED("6/returned-or-deleted", MUST, CLOSED, VENDOR),
    /** All seven items required of the vendor (七). */
    REQUIRED_OF_VENDOR("7/required-of-vendor", MUST, PERFORMANCE, AGENCY),
    /** A recorded need for every remote management of servers (七(一)). */
    NO_REMOTE_WITHOUT_NEED("7-1/no-remote-without-need", MUST_NOT, VENDOR),
    /** Encrypted connections for remote management (七(一)). */
    ENCRYPTED_CONNECTION("7-1/encrypted-connection", MUST, VENDOR),
    /** An account of one's own for every person who connects (七(一)). */
    ONE_ACCOUNT_PER_PERSON("7-1/one-account-per-person", MUST, VENDOR),
    /** Multi-factor authentication for remote management (七(一)). */
    MULTI_FACTOR("7-1/multi-factor", MUST, VENDOR),
    /** Remote connections to managed hosts only (七(一)). */
    MANAGED_HOSTS_ONLY("7-1/managed-hosts-only", MUST, VENDOR),
    /** Monitored connection and login logs (七(一)). */
    LOGS_MONITORED("7-1/logs-monitored", MUST, VENDOR),
    /**
     * Anomalies met by disabling the account and investigating (七(一)).
     * <p>
     * The reading chosen: What turns out to be a false alarm still asks for both. The other defensible reading: A false
     * alarm is no anomaly, and asks for neither.
     */
    ANOMALY_CONTAINED("7-1/anomaly-contained", MUST, VENDOR),
    /** Both confidentiality papers signed by every person before starting work (七(二)). */
    CONFIDENTIALITY_SIGNED("7-2/confidentiality-signed", MUST, PERFORMANCE, VENDOR),
    /** Regular security training of every person (七(三)). */
    TRAINED_REGULARLY("7-3/trained-regularly", MUST, PERFORMANCE, VENDOR),
    /** Trainings that cover all five topics (七(三)). */
    TRAINING_COVERS_TOPICS("7-3/training-covers-topics", MUST, PERFORMANCE, VENDOR),
    /** Supplied hardware, software and systems that follow the City's system security guideline (七(四)). */
    SECURITY_GUIDELINE_FOLLOWED("7-4/security-guideline-followed", MUST, PERFORMANCE, VENDOR),
    /** The check at every inspection and acceptance (七(四)). */
    CHECKED_AT_INSPECTION_AND_ACCEPTANCE("7-4/checked-at-inspection-and-acceptance", MUST, PERFORMANCE, AGENCY),
    /**
     * Dedicated security staff on every day of performance (七(五)).
     * <p>
     * The reading chosen: A person whose whole job is security may serve several engagements. The other defensible
     * reading: The person has to serve this engagement alone.
     */
    DEDICATED_SECURITY_STAFF("7-5/dedicated-security-staff", MUST, PERFORMANCE, VENDOR),
    /** The confirmation that performance conforms to both sides' rules (七(五)). */
    CONFORMITY_CONFIRMED("7-5/conformity-confirmed", MUST, PERFORMANCE, VENDOR),
    /** Timely notice of an incident that may affect the agency (七(六)). */
    INCIDENT_NOTIFIED_IN_TIME("7-6/incident-notified-in-time", MUST, VENDOR),
    /** The vendor's audit of itself (七(七)). */
    SELF_AUDITED("7-7/self-audited", MUST, PERFORMANCE, VENDOR),
    /** The contract reviewed after a change (八). */
    CONTRACT_REVIEWED("8/contract-reviewed", MUST, AGENCY),
    /** A new contract where a change makes it necessary (八). */
    NEW_CONTRACT_WHEN_NECESSARY("8/new-contract-when-necessary", MUST, AGENCY),
    /** The security measures evaluated after a change (八). */
    MEASURES_EVALUATED("8/measures-evaluated", MUST, AGENCY),
    /** Regular audits of the vendor and its subcontractors (九). */
    AUDITED_REGULARLY("9/audited-regularly", MUST, PERFORMANCE, AGENCY),
    /** Deficiencies tracked and controlled (九). */
    DEFICIENCIES_CONTROLLED("9/deficiencies-controlled", MUST, AGENCY),
    /** An international security certificate for every cloud service (九). */
    CLOUD_CERTIFIED("9/cloud-certified", MUST, PERFORMANCE, VENDOR),
    /**
     * Notice of an incident within one hour (十).
     * <p>
     * The reading chosen: The hour starts when the vendor comes to know of the incident. The other defensible reading:
     * The hour starts when the incident occurs, which an agency can choose by its policy.
     */
    NOTIFIED_WITHIN_ONE_HOUR("10/notified-within-one-hour", MUST, VENDOR),
    /** Notice by the designated channel to the designated recipient (十). */
    NOTIFIED_AS_DESIGNATED("10/notified-as-designated", MUST, VENDOR),
    /** Evidence collected and kept (十). */
    EVIDENCE_PRESERVED("10/evidence-preserved", MUST, VENDOR),
    /** No restart of a device before its evidence is complete (十). */
    NO_RESTART_BEFORE_EVIDENCE("10/no-restart-before-evidence", SHOULD_NOT, VENDOR),
    /** The review report after notification and response (十). */
    REVIEW_REPORT_FILED("10/review-report-filed", MUST, VENDOR),
    /** The agency's own rules (十一). */
    AGENCY_RULES("11/agency-rules", MAY, PROCUREMENT, AGENCY);

    private static final Map<Code, Requirement> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Requirement::code, Function.identity()));

    private final Code code;
    private final Section section;
    private final Force force;
    private final @Nullable Stage from;
    private final Set<Party> obliged;

    /** A requirement that holds whenever the event that it is about exists, at any stage. */
    Requirement(String code, Force force, Party first, Party... others) {
        this(code, force, null, first, others);
    }

    Requirement(String code, Force force, @Nullable Stage from, Party first, Party... others) {
        this.code = Code.parse(code);
        this.section = Section.of(this.code.sectionNumber());
        this.force = force;
        this.from = from;
        this.obliged = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /**
     * A requirement from its code.
     *
     * @param code  the code, not null
     * @return the requirement, not null
     * @throws IllegalArgumentException if no requirement of the guideline has the code
     */
    public static Requirement of(Code code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("no requirement has the code \"" + code + "\""));
    }

    /**
     * A requirement from the text of its code.
     *
     * @param text  the text, for example {@code 10/notified-within-one-hour}, not null
     * @return the requirement, not null
     * @throws IllegalArgumentException if the text is not the code of a requirement of the guideline
     */
    public static Requirement parse(String text) {
        return of(Code.parse(text));
    }

    /**
     * The requirement that has a code, if the code is the guideline's and not an agency's own.
     *
     * @param code  the code, not null
     * @return the requirement, empty if no requirement of the guideline has the code
     */
    public static Optional<Requirement> find(Code code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * The requirement's code, which never changes its meaning.
     *
     * @return the code, not null
     */
    public Code code() {
        return code;
    }

    /**
     * Where the guideline makes the requirement.
     *
     * @return the provision, or the article where the requirement belongs to the whole of it, not null
     */
    public Section section() {
        return section;
    }

    /**
     * The force with which the guideline makes the requirement.
     *
     * @return the force, not null
     */
    public Force force() {
        return force;
    }

    /**
     * Whom the requirement obliges.
     *
     * @return one or both parties, the agency first, unmodifiable
     */
    public Set<Party> obliged() {
        return obliged;
    }

    /**
     * The stage from which the requirement is judged.
     *
     * @return the stage, empty for a requirement that holds whenever the event that it is about exists
     */
    public Optional<Stage> from() {
        return Optional.ofNullable(from);
    }

    /**
     * Whether the requirement is about performance alone, so that it has no object where the relation ended before
     * performance began.
     *
     * @return true if performance is the only stage that it is about
     */
    public boolean onlyDuringPerformance() {
        return from == PERFORMANCE;
    }

    /**
     * What is required, in one sentence of this library's own.
     *
     * @param locale  the reader's language, not null
     * @return the sentence, not null
     */
    public String gist(Locale locale) {
        return Catalogue.text(code.messageKey() + ".gist", locale);
    }

    /**
     * When the requirement applies, in one sentence.
     *
     * @param locale  the reader's language, not null
     * @return the sentence, not null
     */
    public String appliesWhen(Locale locale) {
        return Catalogue.text(code.messageKey() + ".applies", locale);
    }

    /**
     * The readings that this library had to choose.
     *
     * @param locale  the reader's language, not null
     * @return each choice with the other defensible reading, empty when the text leaves no choice
     */
    public List<Reading> readings(Locale locale) {
        return Catalogue.find(code.messageKey() + ".reading.choice", locale).stream()
                .map(choice -> new Reading(choice, Catalogue.text(code.messageKey() + ".reading.other", locale)))
                .toList();
    }

    /**
     * What the requirement rests on beside the guideline.
     *
     * @return the citations, empty when it rests on the guideline alone
     */
    public List<Citation> references() {
        return Citation.behind(this);
    }

    /**
     * The controls of international frameworks that are about the same. Informative only, and not exhaustive.
     *
     * @return the controls, empty when none is known
     */
    public List<Mapping> mapping() {
        return Mapping.of(this);
    }

    /**
     * The facts of an engagement that can change the verdict on the requirement.
     *
     * @return the paths of components from the engagement, dotted and without indexes, for example
     *     {@code incidents.notices.givenAt}, each once; empty for the agency's own rules, which read what they choose
     */
    public List<String> reads() {
        return Reads.of(this);
    }
}
