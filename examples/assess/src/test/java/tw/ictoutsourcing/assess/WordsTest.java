package tw.ictoutsourcing.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Set<String> MARKS_ONLY =
            Set.of("list.separator", "mapping.entry", "form.constant", "form.of", "question.flag");

    @Test
    void both_languages_have_the_same_words() {
        Words chinese = Words.in("zh-TW");
        Words english = Words.in("en");

        // the Chinese words have the English ones behind them, so a key in one file only shows in the texts
        assertThat(english.bundle().keySet())
                .containsExactlyInAnyOrderElementsOf(chinese.bundle().keySet());
        for (String key : chinese.bundle().keySet()) {
            if (!MARKS_ONLY.contains(key)) {
                assertThat(chinese.say(key)).as(key).containsPattern("\\p{IsHan}");
            }
            assertThat(english.say(key)).as(key).doesNotContainPattern("\\p{IsHan}");
        }
    }

    @Test
    void no_apostrophe_stands_where_values_are_put_in() {
        for (String tag : new String[] {"zh-TW", "en"}) {
            Words words = Words.in(tag);
            assertThat(words.bundle().keySet().stream().map(words::say).filter(text -> text.contains("{0}")))
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("'"));
        }
    }
}
