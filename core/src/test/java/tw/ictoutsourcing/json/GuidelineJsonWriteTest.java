package tw.ictoutsourcing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.RouteId;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Initiative;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.policy.AgencyPolicy;

class GuidelineJsonWriteTest {

    private static final GuidelineJson JSON = GuidelineJson.standard();

    @Test
    void writes_components_in_their_order_without_what_is_not_recorded() {
        Incident incident = Incident.builder()
                .id("事件一")
                .knownAt(Instant.parse("2026-08-04T17:20:00Z"))
                .notices(List.of(new Notice(
                        Instant.parse("2026-08-04T18:20:00.5Z"), RouteId.of("R1"), Initiative.VENDOR, false)))
                .restarts(List.of())
                .reviewReport(
                        Act.builder().at(Moment.of(LocalDate.of(2026, 8, 20))).build())
                .build();

        assertThat(JSON.text(incident)).isEqualTo("""
                {
                  "id": "事件一",
                  "knownAt": "2026-08-05T01:20:00+08:00",
                  "notices": [
                    {
                      "givenAt": "2026-08-05T02:20:00.5+08:00",
                      "route": "R1",
                      "initiative": "VENDOR",
                      "designatedChannelDown": false
                    }
                  ],
                  "restarts": [],
                  "reviewReport": {
                    "at": "2026-08-20"
                  }
                }
                """);
    }

    @Test
    void writes_a_policy_that_decides_nothing() {
        assertThat(JSON.text(AgencyPolicy.defaults())).isEqualTo("{}\n");
    }

    @Test
    void reads_back_the_first_and_the_last_instant() throws JsonReadException {
        for (Instant instant : List.of(
                Instant.parse("0000-12-31T16:00:00Z"),
                Instant.EPOCH,
                Instant.parse("9999-12-31T15:59:59.999999999Z"))) {
            Incident incident = Incident.builder().id("I").knownAt(instant).build();

            assertThat(JSON.read(JSON.write(incident), Incident.class)).isEqualTo(incident);
        }
    }

    @Test
    void refuses_half_of_a_surrogate_pair() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> JSON.write(Incident.builder().id("PERSONAL\ud83d").build()))
                .withMessageNotContaining("PERSONAL")
                .withNoCause();
    }

    @Test
    void has_the_same_sentences_in_both_languages() {
        ResourceBundle english = ResourceBundle.getBundle("tw.ictoutsourcing.json.errors", Locale.ROOT);
        ResourceBundle chinese = ResourceBundle.getBundle("tw.ictoutsourcing.json.errors", Locale.CHINESE);

        for (String key : english.keySet()) {
            assertThat(chinese.getString(key)).as(key).isNotEqualTo(english.getString(key));
            assertThat(placesIn(chinese.getString(key))).as(key).isEqualTo(placesIn(english.getString(key)));
        }
    }

    private static List<String> placesIn(String sentence) {
        return Pattern.compile("\\{[a-z]+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
