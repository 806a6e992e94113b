package tw.ictoutsourcing.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodeProperties {

    @Property
    void an_agencys_own_code_parses_back_from_its_text(@ForAll("agencyCodes") String text) {
        Code code = Code.parse(text);
        assertThat(code.ofAgency()).isTrue();
        assertThat(code.articleNumber()).isEqualTo("11");
        assertThat(Code.parse(code.text())).isEqualTo(code);
        assertThat(Requirement.find(code)).isEmpty();
    }

    @Property
    void any_text_is_a_code_or_refused(@ForAll String text) {
        try {
            assertThat(Code.parse(text).text()).isEqualTo(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).message().isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> agencyCodes() {
        Arbitrary<String> word =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
        Arbitrary<String> name = word.list().ofMinSize(1).ofMaxSize(3).map(words -> String.join("-", words));
        return Combinators.combine(name, name).as((agency, rule) -> "11/" + agency + "." + rule);
    }
}
