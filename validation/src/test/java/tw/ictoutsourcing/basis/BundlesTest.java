package tw.ictoutsourcing.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.ictoutsourcing.comparison.EngagementComparison;

/** The words for facts and for comparisons, in both languages. */
class BundlesTest {

    private static final Set<String> MARKS_ONLY = Set.of(
            "part", "shared", "colon", "comma", "list", "list.texts", "list.objects", "bracket.open", "bracket.close");

    private static Properties words(String name, String language) throws IOException {
        Class<?> beside = name.equals("basis") ? Fact.class : EngagementComparison.class;
        Properties words = new Properties();
        try (InputStream file = beside.getResourceAsStream(name + language + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"basis", "comparison"})
    void both_languages_have_the_same_words(String name) throws IOException {
        Properties english = words(name, "");
        Properties chinese = words(name, "_zh");

        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(english.getProperty(key)).as(key).doesNotContainPattern("\\p{IsHan}");
            if (!MARKS_ONLY.contains(key)) {
                assertThat(chinese.getProperty(key)).as(key).containsPattern("\\p{IsHan}");
            }
        }
    }
}
