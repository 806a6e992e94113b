package tw.ictoutsourcing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.HourStart;

/** An application that has stayed with Jackson 2 binds the records as this library does. */
class Jackson2Test {

    private static final JsonMapper JACKSON_2 = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
            .build();

    @Test
    void reads_the_compliant_engagement_to_the_same_values() throws IOException {
        try (InputStream document = Cases.class.getResourceAsStream("performance.json")) {
            assertThat(JACKSON_2.readValue(document, Engagement.class)).isEqualTo(Cases.compliant());
        }
    }

    @Test
    void reads_what_this_library_writes() throws IOException {
        byte[] written = GuidelineJson.standard().write(Cases.compliant());

        assertThat(JACKSON_2.readValue(written, Engagement.class)).isEqualTo(Cases.compliant());
    }

    @Test
    void writes_what_this_library_reads() throws IOException, JsonReadException {
        byte[] written = JACKSON_2.writeValueAsBytes(Cases.compliant());

        assertThat(GuidelineJson.standard().read(written, Engagement.class)).isEqualTo(Cases.compliant());
    }

    @Test
    void binds_a_policy_both_ways() throws IOException, JsonReadException {
        AgencyPolicy policy = AgencyPolicy.builder()
                .trainingInterval(Period.ofMonths(6))
                .hourStart(HourStart.OCCURRENCE)
                .reviewReportDeadline(Period.ofDays(30))
                .holidays(List.of(LocalDate.parse("2027-01-01")))
                .build();

        assertThat(JACKSON_2.readValue(GuidelineJson.standard().write(policy), AgencyPolicy.class))
                .isEqualTo(policy);
        assertThat(GuidelineJson.standard().read(JACKSON_2.writeValueAsBytes(policy), AgencyPolicy.class))
                .isEqualTo(policy);
    }
}
