package tw.ictoutsourcing.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTest {

    @Test
    void has_the_27_provisions_in_their_order() {
        assertThat(Stream.of(Provision.values()).map(Provision::numeral).collect(Collectors.joining(" ")))
                .isEqualTo("一 二(一) 二(二) 三 四(一) 四(二) 四(三) 四(四) 四(五) 四(六)"
                        + " 五(一) 五(二) 五(三) 五(四) 五(五) 六"
                        + " 七(一) 七(二) 七(三) 七(四) 七(五) 七(六) 七(七) 八 九 十 十一");
        assertThat(Provision.values()).hasSize(27);
    }

    @Test
    void has_the_11_articles_in_their_parts() {
        assertThat(Stream.of(Article.values())
                        .map(article -> article.numeral() + article.part().numeral())
                        .collect(Collectors.joining(" ")))
                .isEqualTo("一壹 二貳 三貳 四參 五參 六參 七肆 八肆 九肆 十肆 十一伍");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 第一點, art. 1",
        "2, 第二點, art. 2",
        "2-1, 第二點第一款, art. 2(1)",
        "4-1, 第四點第一款, art. 4(1)",
        "4-6, 第四點第六款, art. 4(6)",
        "7-7, 第七點第七款, art. 7(7)",
        "10, 第十點, art. 10",
        "11, 第十一點, art. 11"
    })
    void is_cited_in_both_languages(String number, String chinese, String english) {
        Section section = Section.of(number);
        assertThat(section.number()).isEqualTo(number);
        assertThat(section.citation(Locale.TAIWAN)).isEqualTo(chinese);
        assertThat(section.citation(Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
        assertThat(section.citation(Locale.GERMAN)).isEqualTo(english);
    }

    @Test
    void takes_the_provision_where_an_article_has_no_items() {
        assertThat(Section.of("10")).isSameAs(Provision.INCIDENT);
        assertThat(Section.of("7")).isSameAs(Article.OPERATION);
        assertThat(Article.of("10")).isSameAs(Article.INCIDENT);
        assertThat(Article.INCIDENT.provisions()).containsExactly(Provision.INCIDENT);
        assertThat(Provision.INCIDENT.article()).isSameAs(Article.INCIDENT);
        assertThat(Article.INCIDENT.article()).isSameAs(Article.INCIDENT);
        assertThat(Article.SERVICES.provisions())
                .containsExactly(Provision.INFORMATION_SERVICES, Provision.CLOUD_SERVICES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "4-7", "10-1", "04", "", "四"})
    void rejects_what_the_guideline_does_not_have(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Section.of(number))
                .withMessageContaining(number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.of(number))
                .withMessageContaining(number);
    }

    @ParameterizedTest
    @EnumSource
    void an_article_has_its_own_requirements_and_those_of_its_provisions(Article article) {
        assertThat(article.requirements())
                .isEqualTo(Arrays.stream(Requirement.values())
                        .filter(requirement ->
                                requirement.code().articleNumber().equals(article.number()))
                        .toList())
                .containsAll(article.provisions().stream()
                        .flatMap(provision -> provision.requirements().stream())
                        .toList());
    }

    @Test
    void the_purpose_has_nothing_to_check_and_says_so() {
        assertThat(Article.PURPOSE.requirements()).isEmpty();
        assertThat(Article.PURPOSE.gist(Locale.ENGLISH)).contains("nothing to check");
        assertThat(Article.PURPOSE.gist(Locale.TAIWAN)).contains("並無可供檢核的事項");
    }

    @Test
    void the_two_lists_of_services_are_read_by_a_requirement_of_their_article() {
        assertThat(Provision.INFORMATION_SERVICES.requirements()).isEmpty();
        assertThat(Provision.CLOUD_SERVICES.requirements()).isEmpty();
        assertThat(Article.SERVICES.requirements()).containsExactly(Requirement.SERVICE_STATED);
    }
}
