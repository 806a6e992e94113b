package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tw.ictoutsourcing.assessment.report.JsonReport;
import tw.ictoutsourcing.assessment.report.ReportSource;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.schema.SchemaCheck;

/** Whatever is recorded and judged, documents and reports satisfy their schemas. */
class SchemaProperties {

    private static final GuidelineJson JSON = GuidelineJson.standard();

    @Provide
    Arbitrary<Engagement> engagements() {
        return IncidentArbitraries.engagements();
    }

    @Provide
    Arbitrary<AgencyPolicy> policies() {
        return IncidentArbitraries.policies();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return IncidentArbitraries.instants();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void of_incidents_and_policies_of_every_kind(
            @ForAll("engagements") Engagement engagement,
            @ForAll("policies") AgencyPolicy policy,
            @ForAll("instants") Instant at) {
        assertThat(SchemaCheck.POLICY.problems(JSON.text(policy))).isEmpty();
        check(engagement, policy, at);
    }

    /** Two levels deep: what lies deeper is changed at random above, and in the cases. */
    @Property(tries = 1)
    void of_the_compliant_engagement_with_any_component_changed() {
        Mutations.of(
                Cases.compliant(),
                path -> path.chars().filter(c -> c == '.').count() < 2,
                (path, changed) -> check(changed, AgencyPolicy.defaults(), Cases.AT));
    }

    private static void check(Engagement engagement, AgencyPolicy policy, Instant at) {
        String document = JSON.text(engagement);
        assertThat(SchemaCheck.ENGAGEMENT.problems(document)).isEmpty();

        Assessment assessment = Assessor.of(Rulebook.of(policy)).assess(engagement, at);
        ReportSource source = ReportSource.of("case", document.getBytes(StandardCharsets.UTF_8));
        assertThat(SchemaCheck.REPORT.problems(JsonReport.of(assessment, source, Locale.TAIWAN)))
                .isEmpty();
    }
}
