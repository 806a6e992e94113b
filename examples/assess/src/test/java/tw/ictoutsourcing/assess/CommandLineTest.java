package tw.ictoutsourcing.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --fromat json                | 沒有 --fromat 這個選項。您是指 --format 嗎？
                    --verbose                    | 沒有 --verbose 這個選項。
                    -x                           | 沒有 -x 這個選項。
                    --format                     | 選項 --format 需要一個值。
                    --at --lang en               | The option --at needs a value.
                    --format xml                 | --format 不能是「xml」；可用的值有 text、json、ics。
                    --lang fr                    | --lang 不能是「fr」；可用的值有 zh-TW、en。
                    --lang en --format xml       | --format cannot be "xml"; it is one of text, json, ics.
                    --lang=en --stage            | The option --stage needs a value.
                    --format text --format text  | 選項 --format 重複了。
                    explain                      | 缺少 CODE。
                    --lang en explain            | CODE is missing.
                    explain 10 11                | 不知如何處理「11」。
                    explain 10 --format json     | 沒有 --format 這個選項。
                    --format json explain 10     | --format 不能與 explain 並用。
                    --format json compare a b    | --format 不能與 compare 並用。
                    compare a                    | 缺少 AFTER。
                    compare a b c                | 不知如何處理「c」。
                    compare a b --format xml     | --format 不能是「xml」；可用的值有 text、json。
                    --at 1 basis a 10/x          | --at 不能與 basis 並用。
                    basis a                      | 缺少 CODE。
                    a.json list                  | a.json 不能與 list 並用。
                    list --lang fr               | --lang 不能是「fr」；可用的值有 zh-TW、en。
                    """)
    void refuses_a_wrong_call_in_one_line(String arguments, String sentence) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaint()).isIn(sentence + "（用法：assess --help）", sentence + " (see assess --help)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "-h", "explain --help", "list -h", "template --help", "basis -h", "compare --help"})
    void shows_its_usage(String arguments) {
        Run chinese = Run.of(arguments.split(" "));
        Run english = Run.of(("--lang en " + arguments).split(" "));

        assertThat(chinese.code()).isZero();
        assertThat(chinese.out()).startsWith("用法：assess").contains("--lang", "語言：");
        assertThat(english.out())
                .startsWith("Usage: assess")
                .contains("The language:")
                .doesNotContainPattern("\\p{IsHan}");
        assertThat(chinese.err() + english.err()).isEmpty();
    }

    @Test
    void takes_no_arguments_from_files() {
        assertThat(Run.of("@engagements").complaint()).isEqualTo("@engagements: 沒有這個檔案");
    }

    @Test
    void takes_what_follows_two_hyphens_as_files() {
        assertThat(Run.of("--", "--lang").complaint()).isEqualTo("--lang: 沒有這個檔案");
        assertThat(Run.of("./list").complaint()).isEqualTo("./list: 沒有這個檔案");
    }
}
