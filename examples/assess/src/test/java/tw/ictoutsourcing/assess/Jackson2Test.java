package tw.ictoutsourcing.assess;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;

/** The bundled engagements are plain enough for an application that has stayed with Jackson 2. */
class Jackson2Test {

    private static final JsonMapper JACKSON_2 =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Test
    void reads_every_bundled_engagement_to_the_same_values() throws IOException, JsonReadException {
        int read = 0;
        try (DirectoryStream<Path> documents = Files.newDirectoryStream(Path.of("engagements"), "*.json")) {
            for (Path document : documents) {
                byte[] bytes = Files.readAllBytes(document);

                assertThat(JACKSON_2.readValue(bytes, Engagement.class))
                        .as(document.toString())
                        .isEqualTo(GuidelineJson.standard().read(bytes, Engagement.class));
                read++;
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(9);
    }
}
