package tw.ictoutsourcing.harbour.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.json.GuidelineJson;

/** The service over the network. */
@QuarkusTest
class HarbourServiceTest {

    private static final String ONE_HOUR = "10/notified-within-one-hour";

    @TestHTTPResource
    URI service;

    private Caller caller;

    /** Occurred at 01:00, known at 01:20, notified at 02:10: in time from knowing, late from occurrence. */
    private Incident between;

    private static String json(Object subject) {
        return GuidelineJson.standard().text(subject);
    }

    private static JsonNode body(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<String> texts(JsonNode list, String property) {
        return list.valueStream().map(entry -> entry.path(property).asString()).toList();
    }

    private static String verdict(JsonNode report, String code) {
        return report.path("verdicts")
                .valueStream()
                .filter(verdict -> verdict.path("requirement").asString().equals(code))
                .findFirst()
                .orElseThrow()
                .path("verdict")
                .asString();
    }

    @BeforeEach
    void call() throws Exception {
        caller = new Caller(service);
        between = GuidelineJson.standard().read(Files.readAllBytes(Path.of("incident.json")), Incident.class);
    }

    @Test
    void takes_a_late_notice_and_tells_by_the_policy_that_it_is_late() throws Exception {
        assertThat(Assessor.of(Rulebook.standard())
                        .assess(between, Cases.AT)
                        .verdict(Requirement.NOTIFIED_WITHIN_ONE_HOUR))
                .hasValue(Verdict.COMPLIES);

        HttpResponse<String> answer = caller.post("/incidents", json(between));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(verdict(body(answer), ONE_HOUR)).isEqualTo("BREACHED");
    }

    @Test
    void asks_for_the_fact_from_which_the_policy_counts() throws Exception {
        HttpResponse<String> answer = caller.post("/incidents", json(between.withOccurredAt(null)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(texts(body(answer).path("findings"), "pointer")).containsExactly("/occurredAt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-TW|是否涉及民、刑事法律行動尚未記錄，無從判斷，請補登（第十點）",
                "en|whether civil or criminal action is involved: not recorded, and it decides; record it (art. 10)",
                "|是否涉及民、刑事法律行動尚未記錄，無從判斷，請補登（第十點）"
            })
    void refuses_what_lacks_a_fact_and_says_so_in_the_language_that_is_asked_for(String language, String message)
            throws Exception {
        String document = json(between.withLegalAction(null));

        HttpResponse<String> answer = language == null
                ? caller.post("/incidents", document)
                : caller.post("/incidents", document, "Accept-Language", language);

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode findings = body(answer).path("findings");
        assertThat(texts(findings, "requirement")).containsExactly("10/evidence-preserved");
        assertThat(texts(findings, "pointer")).containsExactly("/legalAction");
        assertThat(texts(findings, "message")).containsExactly(message);
    }

    @Test
    void refuses_a_misspelt_name_with_its_place() throws Exception {
        HttpResponse<String> answer = caller.post(
                "/incidents",
                "{\n  \"id\": \"INC-TYPO\",\n  \"knowAt\": \"2026-08-05T01:20:00+08:00\"\n}",
                "Accept-Language",
                "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = body(answer);
        assertThat(problem.path("line").asInt()).isEqualTo(3);
        assertThat(problem.path("column").asInt()).isEqualTo(3);
        assertThat(problem.path("pointer").asString()).isEqualTo("/knowAt");
        assertThat(problem.path("detail").asString()).contains("knowAt", "knownAt");
    }

    @Test
    void refuses_no_document_at_all() throws Exception {
        assertThat(caller.post("/incidents", "").statusCode()).isEqualTo(400);
        assertThat(caller.post("/assessments", "").statusCode()).isEqualTo(400);
    }

    @Test
    void assesses_an_engagement_by_the_policy() throws Exception {
        HttpResponse<String> answer =
                caller.post("/assessments", json(Cases.compliant().withIncidents(between)), "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode report = body(answer);
        assertThat(report.path("engagement").asString())
                .isEqualTo(Cases.compliant().caseNumber().value());
        assertThat(verdict(report, ONE_HOUR)).isEqualTo("BREACHED");
        assertThat(texts(report.path("findings"), "pointer")).contains("/incidents/0/notices/0/givenAt");
    }
}
