package tw.ictoutsourcing.harbour.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.json.GuidelineJson;

/** That no personal data reaches the log, even where Spring logs all that it reads, refuses and writes. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"logging.level.org.springframework.web=TRACE", "spring.mvc.log-resolved-exception=true"})
class LogTest {

    private static final String NAME = "林港生";
    private static final String RECIPIENT = "陳值勤";

    private static final Engagement ENGAGEMENT = Cases.compliant();

    /** A person with the status of an area that bars them, and a recipient of notices. */
    private static final Engagement PERSONAL = ENGAGEMENT
            .withTeam(ENGAGEMENT.team().get(0).withName(NAME).withAreaStatuses(List.of(Area.MAINLAND_CHINA)))
            .withNotificationRoutes(ENGAGEMENT.notificationRoutes().get(0).withRecipient(RECIPIENT));

    @LocalServerPort
    private int port;

    @Test
    void tells_what_is_refused_and_of_whom_only_the_number() {
        try (Log log = new Log()) {
            String answer = new Caller(port).post("/releases", json()).body();

            assertThat(answer).contains("/team/0/areaStatuses");
            assertThat(log.text())
                    .contains(
                            "Resolved [org.springframework.web.bind.MethodArgumentNotValidException",
                            "rejected value [")
                    .contains(PERSONAL.team().get(0).personnelNumber().value());
            assertNothingPersonal(log);
        }
    }

    @Test
    void tells_why_a_document_cannot_be_read_and_nothing_of_what_it_holds() {
        try (Log log = new Log()) {
            String misspelt = json().replace("\"areaStatuses\"", "\"areaStatus\"");

            assertThat(new Caller(port).post("/releases", misspelt).statusCode())
                    .isEqualTo(400);
            assertThat(log.text()).contains("HttpMessageNotReadableException", "/team/0/areaStatus");
            assertNothingPersonal(log);
        }
    }

    private static void assertNothingPersonal(Log log) {
        assertThat(log.text()).doesNotContain(NAME, RECIPIENT, Area.MAINLAND_CHINA.name());
    }

    private static String json() {
        return GuidelineJson.standard().text(PERSONAL);
    }
}
