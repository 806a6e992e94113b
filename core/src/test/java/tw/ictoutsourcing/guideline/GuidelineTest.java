package tw.ictoutsourcing.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GuidelineTest {

    private static final Guideline EDITION = Guideline.EDITION_2022_02_24;

    @Test
    void is_named_in_both_languages() {
        assertThat(EDITION.title(Locale.TAIWAN)).isEqualTo("臺北市政府資通訊業務委外作業指引");
        assertThat(EDITION.title(Locale.ENGLISH)).isEqualTo("Taipei City Government Guideline on Outsourcing ICT Work");
        assertThat(EDITION.issuer(Locale.TAIWAN)).isEqualTo("臺北市政府");
        assertThat(EDITION.issuer(Locale.ENGLISH)).isEqualTo("Taipei City Government");
        assertThat(EDITION.documentNumber(Locale.TAIWAN)).isEqualTo("府授資安字第1113003287號");
        assertThat(EDITION.documentNumber(Locale.ENGLISH)).contains("1113003287");
    }

    @Test
    void is_dated_in_both_languages() {
        assertThat(EDITION.issuedOn()).isEqualTo(LocalDate.of(2022, 2, 24));
        assertThat(EDITION.issuedOn(Locale.TAIWAN)).isEqualTo("中華民國111年2月24日");
        assertThat(EDITION.issuedOn(Locale.FRENCH)).isEqualTo("24 February 2022");
    }

    @Test
    void accepts_its_id_and_rejects_others() {
        assertThat(EDITION.id()).isEqualTo("2022-02-24");
        assertThat(Guideline.of("2022-02-24")).isSameAs(EDITION);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guideline.of("2021-01-01"))
                .withMessage("no edition of the guideline has the id \"2021-01-01\"");
    }

    @Test
    void has_five_parts() {
        assertThat(EDITION.parts()).extracting(Part::numeral).containsExactly("壹", "貳", "參", "肆", "伍");
        assertThat(Part.PROCUREMENT.title(Locale.TAIWAN)).isEqualTo("資通訊業務委外籌獲管理");
        assertThat(Part.PROCUREMENT.articles())
                .containsExactly(Article.PROCUREMENT, Article.CONTRACT_CONTENT, Article.PERSONAL_DATA);
    }
}
