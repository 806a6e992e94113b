package tw.ictoutsourcing.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.ictoutsourcing.assessment.report.Columns;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Requirement;

class ListTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-TW", "en"})
    void lists_every_requirement_below_its_article(String lang) {
        Locale locale = Locale.forLanguageTag(lang);
        Run run = Run.of("list", "--lang", lang);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(Article.PURPOSE.citation(locale), Article.AGENCY_RULES.citation(locale));
        for (Requirement requirement : Requirement.values()) {
            assertThat(run.lines())
                    .filteredOn(
                            line -> line.startsWith("  " + requirement.code().text() + " "))
                    .singleElement()
                    .asString()
                    .endsWith("  " + requirement.gist(locale));
        }
    }

    @Test
    void columns_stand_under_each_other() {
        Run run = Run.of("list");

        List<Integer> columns = Stream.of(Requirement.values())
                .map(requirement -> requirement.gist(Locale.TAIWAN))
                .flatMap(gist -> run.lines().stream()
                        .filter(line -> line.endsWith("  " + gist))
                        .map(line -> Columns.width(line) - Columns.width(gist)))
                .toList();

        assertThat(columns).hasSameSizeAs(Requirement.values()).containsOnly(columns.get(0));
    }
}
