package tw.ictoutsourcing.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CodeTest {

    @ParameterizedTest
    @CsvSource({
        "10/notified-within-one-hour, 10, 10, 10.notified-within-one-hour, false",
        "7-1/multi-factor, 7-1, 7, 7-1.multi-factor, false",
        "7/required-of-vendor, 7, 7, 7.required-of-vendor, false",
        "11/agency-rules, 11, 11, 11.agency-rules, false",
        "11/doit.two-approvers, 11, 11, 11.doit.two-approvers, true",
        "11/a1-b2.c3, 11, 11, 11.a1-b2.c3, true"
    })
    void accepts_codes_and_takes_them_apart(
            String text, String section, String article, String messageKey, boolean ofAgency) {
        Code code = Code.parse(text);
        assertThat(code.sectionNumber()).isEqualTo(section);
        assertThat(code.articleNumber()).isEqualTo(article);
        assertThat(code.messageKey()).isEqualTo(messageKey);
        assertThat(code.ofAgency()).isEqualTo(ofAgency);
    }

    @ParameterizedTest
    @EnumSource
    void parses_what_it_prints(Requirement requirement) {
        Code code = requirement.code();
        assertThat(Code.parse(code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
        assertThat(code.text()).isEqualTo(code.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10",
                "10/",
                "/x",
                "10/X",
                "10/x y",
                " 10/x",
                "10/x\n",
                "10/-x",
                "10/x-",
                "10/x--y",
                "10/9x",
                "10/x/y",
                "10/x.y",
                "7-1/x.y",
                "11/x.y.z",
                "11/.x",
                "11/x.",
                "0/x",
                "12/x",
                "010/x",
                "7-8/x",
                "10-1/x",
                "4.1/x",
                "10/x_y",
                "１０/x",
                "10/通報"
            })
    void rejects_what_is_not_a_code(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Code.parse(text));
    }

    @Test
    void rejects_endless_text_without_repeating_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.parse("10/" + "x".repeat(100_000)))
                .withMessage("a code must have at most 100 characters, but had 100003");
    }

    @Test
    void says_what_a_code_looks_like() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.parse("10:x"))
                .withMessage("a code must look like \"10/notified-within-one-hour\", or like \"11/agency.rule\" for an"
                        + " agency's own, but was \"10:x\"");
    }

    @Test
    void is_one_text_in_json() {
        JsonMapper mapper = JsonMapper.shared();
        Code code = Code.parse("11/doit.two-approvers");
        assertThat(mapper.writeValueAsString(code)).isEqualTo("\"11/doit.two-approvers\"");
        assertThat(mapper.readValue("\"11/doit.two-approvers\"", Code.class)).isEqualTo(code);
    }
}
