package tw.ictoutsourcing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tw.ictoutsourcing.engagement.Engagement;

/** Whole engagements of every kind, complete or not. */
class EngagementRoundTripProperties {

    private static final GuidelineJson JSON = GuidelineJson.standard();
    private static final ObjectMapper JACKSON_2 = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Provide
    Arbitrary<Engagement> engagements() {
        return ArbitraryRecords.of(Engagement.class);
    }

    @Property(tries = 300)
    void what_is_written_reads_back_equal(@ForAll("engagements") Engagement engagement) throws JsonReadException {
        byte[] document = JSON.write(engagement);

        Engagement read = JSON.read(document, Engagement.class);

        assertThat(read).isEqualTo(engagement);
        assertThat(JSON.write(read)).isEqualTo(document);
    }

    @Property(tries = 100)
    void jackson_2_binds_the_same_records(@ForAll("engagements") Engagement engagement) throws Exception {
        assertThat(JACKSON_2.readValue(JSON.write(engagement), Engagement.class))
                .isEqualTo(engagement);
        assertThat(JSON.read(JACKSON_2.writeValueAsBytes(engagement), Engagement.class))
                .isEqualTo(engagement);
    }
}
