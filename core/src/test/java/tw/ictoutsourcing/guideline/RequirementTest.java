package tw.ictoutsourcing.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.ictoutsourcing.incident.Incident;

class RequirementTest {

    private static final List<String> CODES = List.of(
            "2/service-stated",
            "3/contract-kind-stated",
            "4-1/risk-assessed-before-tender",
            "4-1/protection-level-set",
            "4-2/restricted-products-approved",
            "4-2/sensitive-scope-vendor-eligible",
            "4-3/tender-bars-mainland-participation",
            "4-3/tender-bars-mainland-products",
            "4-3/team-eligible",
            "4-3/product-brand-eligible",
            "4-4/deliverable-origin-eligible",
            "4-5/security-managed-or-certified",
            "4-6/city-rules-incorporated",
            "4-6/penalties-set",
            "5-1/duties-stated",
            "5-2/controls-stated",
            "5-3/asset-requirements-stated",
            "5-4/audit-right-reserved",
            "5-5/third-party-duties-stated",
            "6/terms-stated",
            "6/law-binding",
            "6/within-purpose",
            "6/returned-or-deleted",
            "7/required-of-vendor",
            "7-1/no-remote-without-need",
            "7-1/encrypted-connection",
            "7-1/one-account-per-person",
            "7-1/multi-factor",
            "7-1/managed-hosts-only",
            "7-1/logs-monitored",
            "7-1/anomaly-contained",
            "7-2/confidentiality-signed",
            "7-3/trained-regularly",
            "7-3/training-covers-topics",
            "7-4/security-guideline-followed",
            "7-4/checked-at-inspection-and-acceptance",
            "7-5/dedicated-security-staff",
            "7-5/conformity-confirmed",
            "7-6/incident-notified-in-time",
            "7-7/self-audited",
            "8/contract-reviewed",
            "8/new-contract-when-necessary",
            "8/measures-evaluated",
            "9/audited-regularly",
            "9/deficiencies-controlled",
            "9/cloud-certified",
            "10/notified-within-one-hour",
            "10/notified-as-designated",
            "10/evidence-preserved",
            "10/no-restart-before-evidence",
            "10/review-report-filed",
            "11/agency-rules");

    // code | citation | whom it obliges | force | from which stage, empty for whenever the event exists | performance
    // only
    private static final String ROWS = """
            2/service-stated                         | 第二點    | A   | MUST       | PROCUREMENT | false
            3/contract-kind-stated                   | 第三點    | A   | MUST       | PROCUREMENT | false
            4-1/risk-assessed-before-tender          | 第四點第一款 | A   | MUST       | PROCUREMENT | false
            4-1/protection-level-set                 | 第四點第一款 | A   | MUST       | PROCUREMENT | false
            4-2/restricted-products-approved         | 第四點第二款 | A   | MUST       | PROCUREMENT | false
            4-2/sensitive-scope-vendor-eligible      | 第四點第二款 | A   | MUST_NOT   | PROCUREMENT | false
            4-3/tender-bars-mainland-participation   | 第四點第三款 | A   | MUST       | PROCUREMENT | false
            4-3/tender-bars-mainland-products        | 第四點第三款 | A   | MUST       | PROCUREMENT | false
            4-3/team-eligible                        | 第四點第三款 | A V | MUST_NOT   | PROCUREMENT | false
            4-3/product-brand-eligible               | 第四點第三款 | A V | MUST_NOT   | PROCUREMENT | false
            4-4/deliverable-origin-eligible          | 第四點第四款 | A V | MAY        | PROCUREMENT | false
            4-5/security-managed-or-certified        | 第四點第五款 | A V | MUST       | PROCUREMENT | false
            4-6/city-rules-incorporated              | 第四點第六款 | A   | MUST       | CONTRACT    | false
            4-6/penalties-set                        | 第四點第六款 | A   | MUST       | CONTRACT    | false
            5-1/duties-stated                        | 第五點第一款 | A V | MUST       | CONTRACT    | false
            5-2/controls-stated                      | 第五點第二款 | A V | MUST       | CONTRACT    | false
            5-3/asset-requirements-stated            | 第五點第三款 | A V | MUST       | CONTRACT    | false
            5-4/audit-right-reserved                 | 第五點第四款 | A V | MUST       | CONTRACT    | false
            5-5/third-party-duties-stated            | 第五點第五款 | A V | MUST       | CONTRACT    | false
            6/terms-stated                           | 第六點    | A V | MUST       | CONTRACT    | false
            6/law-binding                            | 第六點    | V   | MUST       | CONTRACT    | false
            6/within-purpose                         | 第六點    | V   | MUST_NOT   |             | false
            6/returned-or-deleted                    | 第六點    | V   | MUST       | CLOSED      | false
            7/required-of-vendor                     | 第七點    | A   | MUST       | PERFORMANCE | true
            7-1/no-remote-without-need               | 第七點第一款 | V   | MUST_NOT   |             | false
            7-1/encrypted-connection                 | 第七點第一款 | V   | MUST       |             | false
            7-1/one-account-per-person               | 第七點第一款 | V   | MUST       |             | false
            7-1/multi-factor                         | 第七點第一款 | V   | MUST       |             | false
            7-1/managed-hosts-only                   | 第七點第一款 | V   | MUST       |             | false
            7-1/logs-monitored                       | 第七點第一款 | V   | MUST       |             | false
            7-1/anomaly-contained                    | 第七點第一款 | V   | MUST       |             | false
            7-2/confidentiality-signed               | 第七點第二款 | V   | MUST       | PERFORMANCE | true
            7-3/trained-regularly                    | 第七點第三款 | V   | MUST       | PERFORMANCE | true
            7-3/training-covers-topics               | 第七點第三款 | V   | MUST       | PERFORMANCE | true
            7-4/security-guideline-followed          | 第七點第四款 | V   | MUST       | PERFORMANCE | true
            7-4/checked-at-inspection-and-acceptance | 第七點第四款 | A   | MUST       | PERFORMANCE | true
            7-5/dedicated-security-staff             | 第七點第五款 | V   | MUST       | PERFORMANCE | true
            7-5/conformity-confirmed                 | 第七點第五款 | V   | MUST       | PERFORMANCE | true
            7-6/incident-notified-in-time            | 第七點第六款 | V   | MUST       |             | false
            7-7/self-audited                         | 第七點第七款 | V   | MUST       | PERFORMANCE | true
            8/contract-reviewed                      | 第八點    | A   | MUST       |             | false
            8/new-contract-when-necessary            | 第八點    | A   | MUST       |             | false
            8/measures-evaluated                     | 第八點    | A   | MUST       |             | false
            9/audited-regularly                      | 第九點    | A   | MUST       | PERFORMANCE | true
            9/deficiencies-controlled                | 第九點    | A   | MUST       |             | false
            9/cloud-certified                        | 第九點    | V   | MUST       | PERFORMANCE | true
            10/notified-within-one-hour              | 第十點    | V   | MUST       |             | false
            10/notified-as-designated                | 第十點    | V   | MUST       |             | false
            10/evidence-preserved                    | 第十點    | V   | MUST       |             | false
            10/no-restart-before-evidence            | 第十點    | V   | SHOULD_NOT |             | false
            10/review-report-filed                   | 第十點    | V   | MUST       |             | false
            11/agency-rules                          | 第十一點   | A   | MAY        | PROCUREMENT | false
            """;

    @Test
    void has_every_code_in_the_order_of_the_guideline() {
        assertThat(Requirement.values())
                .extracting(requirement -> requirement.code().text())
                .containsExactlyElementsOf(CODES);
    }

    @ParameterizedTest
    @CsvSource(textBlock = ROWS, delimiter = '|')
    void says_where_it_stands_whom_it_obliges_and_from_when(
            String code, String citation, String obliged, Force force, Stage from, boolean onlyDuringPerformance) {
        Requirement requirement = Requirement.parse(code);
        assertThat(requirement.section().citation(Locale.TAIWAN)).isEqualTo(citation);
        assertThat(requirement.obliged().stream()
                        .map(party -> party.name().substring(0, 1))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(obliged);
        assertThat(requirement.force()).isEqualTo(force);
        assertThat(requirement.from()).isEqualTo(Optional.ofNullable(from));
        assertThat(requirement.onlyDuringPerformance()).isEqualTo(onlyDuringPerformance);
    }

    @Test
    void the_rows_of_the_table_are_all_codes() {
        assertThat(ROWS.lines().map(row -> row.substring(0, row.indexOf('|')).strip()))
                .containsExactlyElementsOf(CODES);
    }

    @ParameterizedTest
    @EnumSource
    void is_named_like_its_code(Requirement requirement) {
        String code = requirement.code().text();
        assertThat(requirement.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .isEqualTo(code.substring(code.indexOf('/') + 1));
    }

    @ParameterizedTest
    @EnumSource
    void stands_in_a_provision_unless_it_belongs_to_a_whole_article(Requirement requirement) {
        boolean wholeArticle =
                requirement == Requirement.SERVICE_STATED || requirement == Requirement.REQUIRED_OF_VENDOR;
        assertThat(requirement.section()).isInstanceOf(wholeArticle ? Article.class : Provision.class);
        assertThat(requirement.section().requirements()).contains(requirement);
    }

    @ParameterizedTest
    @EnumSource
    void is_found_by_its_code(Requirement requirement) {
        assertThat(Requirement.parse(requirement.code().text())).isSameAs(requirement);
        assertThat(Requirement.of(requirement.code())).isSameAs(requirement);
        assertThat(Requirement.find(requirement.code())).contains(requirement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10/notified-within-two-hours", "4/notified-within-one-hour", "11/doit.two-approvers"})
    void rejects_codes_that_are_not_the_guidelines(String code) {
        assertThat(Requirement.find(Code.parse(code))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requirement.parse(code))
                .withMessage("no requirement has the code \"" + code + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void cannot_be_changed(Requirement requirement) {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> requirement.obliged().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> requirement.reads().add("x"));
    }

    @Test
    void says_which_reading_was_chosen_where_there_is_more_than_one() {
        assertThat(Requirement.values())
                .filteredOn(requirement -> !requirement.readings(Locale.ENGLISH).isEmpty())
                .containsExactly(
                        Requirement.PROTECTION_LEVEL_SET,
                        Requirement.SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                        Requirement.TEAM_ELIGIBLE,
                        Requirement.PRODUCT_BRAND_ELIGIBLE,
                        Requirement.AUDIT_RIGHT_RESERVED,
                        Requirement.RETURNED_OR_DELETED,
                        Requirement.ANOMALY_CONTAINED,
                        Requirement.DEDICATED_SECURITY_STAFF,
                        Requirement.NOTIFIED_WITHIN_ONE_HOUR);
        assertThat(Requirement.NOTIFIED_WITHIN_ONE_HOUR.readings(Locale.ENGLISH))
                .containsExactly(new Reading(
                        "The hour starts when the vendor comes to know of the incident.",
                        "The hour starts when the incident occurs, which an agency can choose by its policy."));
    }

    @Test
    void is_mapped_to_international_frameworks() {
        assertThat(Requirement.RISK_ASSESSED_BEFORE_TENDER.mapping())
                .containsExactly(
                        new Mapping(Mapping.Framework.ISO_IEC_27001_2022, "A.5.19"),
                        new Mapping(Mapping.Framework.CSF_2_0, "GV.SC-03"));
        assertThat(Requirement.NOTIFIED_WITHIN_ONE_HOUR.mapping())
                .extracting(Mapping::id)
                .containsExactly("A.5.24", "A.5.25", "A.5.26", "A.5.27", "A.5.28", "IR-6", "SR-8");
        assertThat(Requirement.CLOUD_CERTIFIED.mapping())
                .extracting(Mapping::id)
                .contains("A.5.23");
        assertThat(Requirement.AGENCY_RULES.mapping()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void names_every_component_it_reads_once(Requirement requirement) {
        assertThat(requirement.reads())
                .doesNotHaveDuplicates()
                .allMatch(path -> path.matches("[a-zA-Z]+(\\.[a-zA-Z]+)*"));
        assertThat(requirement.reads().isEmpty()).isEqualTo(requirement == Requirement.AGENCY_RULES);
    }

    @ParameterizedTest
    @EnumSource
    void reads_leaves_and_not_what_holds_them_as_well(Requirement requirement) {
        // a list of which a requirement asks only whether there is anything in it is a leaf to it
        List<String> reads = requirement.reads();
        assertThat(reads).noneMatch(path -> reads.stream().anyMatch(other -> other.startsWith(path + ".")));
    }

    @ParameterizedTest
    @EnumSource
    void what_it_reads_of_an_incident_is_there(Requirement requirement) {
        assertThat(requirement.reads())
                .filteredOn(path -> path.startsWith("incidents."))
                .allSatisfy(path -> {
                    Class<?> holder = Incident.class;
                    for (String name : path.substring("incidents.".length()).split("\\.")) {
                        holder = typeOf(holder, name);
                    }
                });
    }

    private static Class<?> typeOf(Class<?> holder, String name) {
        Type type = Arrays.stream(holder.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(RecordComponent::getGenericType)
                .findFirst()
                .orElseThrow(() -> new AssertionError(holder + " has no " + name));
        return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }

    @Test
    void reads_exactly_these_facts_of_an_incident() {
        String[] always = {
            "ictContent",
            "services.kind",
            "stage",
            "performance.startedOn",
            "performance.endedOn",
            "performance.endedBeforeStart",
            "incidents.occurredAt",
            "incidents.knownAt",
            "incidents.notices.givenAt"
        };
        String[] triggers = {"incidents.inEntrustedWork", "incidents.majorAtVendor", "incidents.judgedReportable"};
        assertReads(Requirement.NOTIFIED_WITHIN_ONE_HOUR, always, triggers);
        assertReads(
                Requirement.NOTIFIED_AS_DESIGNATED,
                always,
                triggers,
                "incidents.notices.route",
                "incidents.notices.designatedChannelDown",
                "notificationRoutes.id",
                "notificationRoutes.channel",
                "notificationRoutes.recipient",
                "notificationRoutes.designatedOn");
        assertReads(
                Requirement.EVIDENCE_PRESERVED,
                always,
                new String[] {"incidents.legalAction"},
                "incidents.evidence.collected",
                "incidents.evidence.kept");
        assertReads(
                Requirement.NO_RESTART_BEFORE_EVIDENCE,
                always,
                new String[] {"incidents.legalAction"},
                "incidents.evidence.devices.device",
                "incidents.evidence.devices.completedAt",
                "incidents.restarts.device",
                "incidents.restarts.at",
                "incidents.restarts.byVendor");
        assertReads(
                Requirement.REVIEW_REPORT_FILED,
                always,
                triggers,
                "incidents.responseCompletedAt",
                "incidents.reviewReport.done",
                "incidents.reviewReport.at");
    }

    private static void assertReads(Requirement requirement, String[] always, String[] condition, String... own) {
        assertThat(requirement.reads())
                .containsExactlyElementsOf(
                        Stream.of(always, condition, own).flatMap(Stream::of).toList());
    }
}
