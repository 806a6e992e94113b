package tw.ictoutsourcing.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.report.Columns;
import tw.ictoutsourcing.engagement.Engagement;
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
    void says_what_is_judged() {
        Run run = Run.of("list");

        assertThat(run.lines().stream().filter(line -> line.contains("  已納入  ")))
                .hasSize(Assessor.judged(Engagement.class).size());
    }

    @Test
    void columns_stand_under_each_other() {
        Run run = Run.of("list");

        assertThat(run.lines().stream()
                        .filter(line -> line.matches("  [0-9].*"))
                        .map(line -> Columns.width(line.replaceFirst("(  (?:已納入|尚未  )  ).*", "$1")))
                        .distinct())
                .hasSize(1);
    }
}
