package tw.ictoutsourcing.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static Citation only(Requirement requirement) {
        assertThat(requirement.references()).hasSize(1);
        return requirement.references().get(0);
    }

    @Test
    void names_instrument_place_and_version() {
        Citation citation = only(Requirement.PROTECTION_LEVEL_SET);
        assertThat(citation.text(Locale.TAIWAN)).isEqualTo("資通安全責任等級分級辦法第11條第2項（中華民國110年8月23日版）");
        assertThat(citation.text(Locale.ENGLISH))
                .isEqualTo("Regulations on Classification of Cyber Security Responsibility Levels, art. 11(2)"
                        + " (version of 2021-08-23)");
    }

    @Test
    void names_a_subparagraph() {
        Citation citation = only(Requirement.SECURITY_MANAGED_OR_CERTIFIED);
        assertThat(citation.text(Locale.TAIWAN)).isEqualTo("資通安全管理法施行細則第4條第1項第1款（中華民國110年8月23日版）");
        assertThat(citation.text(Locale.ENGLISH))
                .isEqualTo(
                        "Enforcement Rules of the Cyber Security Management Act, art. 4(1)(1) (version of 2021-08-23)");
    }

    @Test
    void names_the_instrument_alone_where_no_version_is_known() {
        Citation citation = only(Requirement.SECURITY_GUIDELINE_FOLLOWED);
        assertThat(citation.text(Locale.TAIWAN)).isEqualTo("臺北市政府資通系統安全作業指引");
        assertThat(citation.text(Locale.ENGLISH)).isEqualTo("Taipei City Government ICT System Security Guideline");
        assertThat(citation.instrument().version()).isEmpty();
        assertThat(citation.instrument().successor(Locale.TAIWAN)).isEmpty();
    }

    @Test
    void both_confidentiality_papers_stand_behind_the_signing() {
        assertThat(Requirement.CONFIDENTIALITY_SIGNED.references())
                .extracting(citation -> citation.text(Locale.TAIWAN))
                .containsExactly("委外廠商執行人員保密切結書", "委外廠商執行人員保密同意書");
    }

    @Test
    void every_instrument_is_cited() {
        assertThat(Stream.of(Requirement.values())
                        .flatMap(requirement -> requirement.references().stream())
                        .map(Citation::instrument))
                .containsOnly(Instrument.values());
    }

    @Test
    void no_version_is_younger_than_the_guideline() {
        LocalDate issued = Guideline.EDITION_2022_02_24.issuedOn();
        assertThat(Stream.of(Instrument.values()).flatMap(instrument -> instrument.version().stream()))
                .isNotEmpty()
                .allSatisfy(version -> assertThat(version).isBefore(issued));
    }

    @Test
    void tells_what_became_of_an_instrument() {
        assertThat(Instrument.CYBER_SECURITY_MANAGEMENT_ACT.successor(Locale.ENGLISH))
                .hasValueSatisfying(note -> assertThat(note).contains("1 December 2025"));
        assertThat(Instrument.INCIDENT_REGULATIONS.successor(Locale.TAIWAN))
                .hasValueSatisfying(note -> assertThat(note).contains("資通安全事件通報應變及演練辦法"));
        assertThat(Instrument.SENSITIVE_SCOPE_ANNOUNCEMENT.successor(Locale.TAIWAN))
                .hasValueSatisfying(note -> assertThat(note).contains("投資審議司"));
    }

    @Test
    void rejects_a_place_that_goes_too_deep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Citation(Instrument.AUDIT_CHECKLIST, List.of(1, 2, 3, 4)))
                .withMessage("a place must have at most three numbers, but was [1, 2, 3, 4]");
    }
}
