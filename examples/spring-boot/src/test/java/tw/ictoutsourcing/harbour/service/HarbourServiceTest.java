package tw.ictoutsourcing.harbour.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.convention.TestBean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;

/** The service over the network. It is asked as of one day, so that nothing falls due between two runs. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HarbourServiceTest {

    private static final Engagement COMPLIANT = Cases.compliant();

    /** Occurred at 01:00, known at 01:20, notified at 02:10: in time from knowing, late from occurrence. */
    private static final Incident BETWEEN = between("INC-BETWEEN");

    private static final String ONE_HOUR = "10/notified-within-one-hour";
    private static final String NUMBERED = "11/harbour.review-report-numbered";

    @TestBean
    private Clock clock;

    @LocalServerPort
    private int port;

    private Caller caller;

    static Clock clock() {
        return Clock.fixed(Cases.AT, ZoneOffset.UTC);
    }

    private static Incident between(String id) {
        try {
            byte[] document = Files.readAllBytes(Path.of("incident.json"));
            return GuidelineJson.standard().read(document, Incident.class).withId(id);
        } catch (IOException | JsonReadException e) {
            throw new IllegalStateException(e);
        }
    }

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
    void call() {
        caller = new Caller(port);
    }

    @Test
    void records_a_late_notice_and_tells_by_the_policy_that_it_is_late() {
        assertThat(Assessor.of(Rulebook.standard())
                        .assess(BETWEEN, Cases.AT)
                        .verdict(Requirement.NOTIFIED_WITHIN_ONE_HOUR))
                .hasValue(Verdict.COMPLIES);

        HttpResponse<String> answer = caller.post("/incidents", json(BETWEEN));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(verdict(body(answer), ONE_HOUR)).isEqualTo("BREACHED");
        assertThat(body(answer).at("/policy/hourStart/value").asString()).isEqualTo("OCCURRENCE");
        assertThat(body(answer).at("/policy/hourStart/default").asBoolean()).isFalse();
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("http://localhost:" + port + "/incidents/INC-BETWEEN");
        assertThat(caller.get("/incidents/INC-BETWEEN").body()).isEqualTo(json(BETWEEN));
    }

    @Test
    void leaves_a_recorded_incident_as_it_is() {
        Incident twice = between("INC-TWICE");
        caller.post("/incidents", json(twice));

        assertThat(caller.post("/incidents", json(twice.withNotices(List.of()))).statusCode())
                .isEqualTo(409);
        assertThat(caller.get("/incidents/INC-TWICE").body()).isEqualTo(json(twice));
        assertThat(caller.get("/incidents/INC-NEVER").statusCode()).isEqualTo(404);
    }

    @Test
    void reports_the_own_rule_beside_the_guideline() {
        Act filed = Act.builder().at(Moment.parse("2026-08-20")).build();

        JsonNode unnumbered = report(between("INC-UNNUMBERED").withReviewReport(filed));
        JsonNode numbered = report(between("INC-NUMBERED").withReviewReport(filed.withReference("港資字第1號")));
        JsonNode unfiled = report(between("INC-UNFILED"));

        assertThat(verdict(unnumbered, NUMBERED)).isEqualTo("BREACHED");
        assertThat(texts(unnumbered.path("findings"), "message")).contains("檢討報告已提報，應有文號而未登錄，請登錄（第十一點）");
        assertThat(texts(unnumbered.path("verdicts"), "issuer")).contains("港務局");
        assertThat(verdict(numbered, NUMBERED)).isEqualTo("COMPLIES");
        assertThat(verdict(unfiled, NUMBERED)).isEqualTo("NOT_APPLICABLE");
        assertThat(texts(unfiled.path("verdicts"), "why")).contains("尚無已提報之檢討報告");
    }

    private JsonNode report(Incident incident) {
        return body(caller.post("/incidents", json(incident)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-TW|是否涉及民、刑事法律行動尚未記錄，無從判斷，請補登（第十點）",
                "zh|是否涉及民、刑事法律行動尚未記錄，無從判斷，請補登（第十點）",
                "en|whether civil or criminal action is involved: not recorded, and it decides; record it (art. 10)",
                "fr|whether civil or criminal action is involved: not recorded, and it decides; record it (art. 10)",
                "|是否涉及民、刑事法律行動尚未記錄，無從判斷，請補登（第十點）"
            })
    void refuses_what_lacks_a_fact_and_says_so_in_the_language_that_is_asked_for(String language, String message) {
        String document = json(BETWEEN.withLegalAction(null));

        HttpResponse<String> answer = language == null
                ? caller.post("/incidents", document)
                : caller.post("/incidents", document, "Accept-Language", language);

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode findings = body(answer).path("findings");
        assertThat(texts(findings, "requirement")).containsExactly("10/evidence-preserved");
        assertThat(texts(findings, "pointer")).containsExactly("/legalAction");
        assertThat(texts(findings, "message")).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource({"application/json", "application/json;charset=UTF-8", "application/vnd.harbour+json"})
    void refuses_a_misspelt_name_with_its_place_whatever_kind_of_json_it_comes_as(String type) {
        HttpResponse<String> answer = caller.post(
                "/incidents",
                "{\n  \"id\": \"INC-TYPO\",\n  \"knowAt\": \"2026-08-05T01:20:00+08:00\"\n}",
                "Content-Type",
                type,
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
    void refuses_no_document_at_all() {
        assertThat(caller.post("/incidents", "").statusCode()).isEqualTo(400);
    }

    @Test
    void releases_what_complies() {
        HttpResponse<String> answer = caller.post("/releases", json(COMPLIANT));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(body(answer).path("engagement").asString())
                .isEqualTo(COMPLIANT.caseNumber().value());
    }

    @Test
    void releases_nothing_that_is_breached_or_open() {
        Incident late = BETWEEN.withId("INC-1");
        Incident open = BETWEEN.withId("INC-2").withLegalAction(null);

        HttpResponse<String> answer = caller.post("/releases", json(COMPLIANT.withIncidents(late, open)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(texts(body(answer).path("findings"), "pointer"))
                .contains("/incidents/0/notices/0/givenAt", "/incidents/1/legalAction");
    }
}
