package tw.ictoutsourcing.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void blank_text_is_not_recorded(String blank) {
        assertThat(Recorded.text(blank)).isNull();
        assertThat(Recorded.texts(List.of(blank))).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recorded.identity(blank, "id"))
                .withMessage("id must not be blank");
    }

    @Test
    void text_is_kept_as_it_is_and_an_id_without_surrounding_blanks() {
        assertThat(Recorded.text(" 甲 ")).isEqualTo(" 甲 ");
        assertThat(Recorded.text(null)).isNull();
        assertThat(Recorded.identity("\u3000甲 乙 ", "id")).isEqualTo("甲 乙");
    }

    @Test
    void a_list_is_copied_and_cannot_be_changed() {
        List<String> given = new ArrayList<>(List.of("甲"));
        List<String> list = Recorded.list(given);
        List<String> texts = Recorded.texts(given);
        List<String> distinct = Recorded.distinct(given, Function.identity(), "names");
        given.add("乙");

        assertThat(List.of(list, texts, distinct)).allSatisfy(kept -> {
            assertThat(kept).containsExactly("甲");
            assertThatThrownBy(() -> kept.add("丙")).isInstanceOf(UnsupportedOperationException.class);
        });
    }

    @Test
    void an_absent_list_stays_absent_and_an_empty_one_empty() {
        assertThat(Recorded.list(null)).isNull();
        assertThat(Recorded.texts(null)).isNull();
        assertThat(Recorded.distinct(null, Function.identity(), "names")).isNull();
        assertThat(Recorded.list(List.of())).isEmpty();
        assertThat(Recorded.texts(List.of())).isEmpty();
        assertThat(Recorded.distinct(List.of(), Function.identity(), "names")).isEmpty();
    }

    @Test
    void a_blank_entry_among_texts_is_left_out() {
        assertThat(Recorded.texts(List.of("甲", " ", "乙"))).containsExactly("甲", "乙");
    }

    @Test
    void rejects_two_entries_with_one_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recorded.distinct(List.of("a1", "b2", "a3"), text -> text.charAt(0), "names"))
                .withMessage("names must not hold two entries with one id");
    }

    @Test
    void rejects_an_entry_that_is_null() {
        List<String> given = Arrays.asList("甲", null);

        assertThatNullPointerException().isThrownBy(() -> Recorded.list(given));
        assertThatNullPointerException().isThrownBy(() -> Recorded.texts(given));
        assertThatNullPointerException().isThrownBy(() -> Recorded.distinct(given, String::length, "names"));
    }
}
