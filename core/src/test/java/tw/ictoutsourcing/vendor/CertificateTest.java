package tw.ictoutsourcing.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.fact.Answer;

class CertificateTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 5, 31);

    private final Certificate certificate =
            Certificate.builder().validFrom(FIRST).validThrough(LAST).build();

    @Test
    void is_valid_from_its_first_through_its_last_day() {
        assertThat(certificate.validOn(FIRST)).isEqualTo(Answer.YES);
        assertThat(certificate.validOn(LAST)).isEqualTo(Answer.YES);
    }

    @Test
    void is_not_valid_before_its_first_and_after_its_last_day() {
        assertThat(certificate.validOn(FIRST.minusDays(1))).isEqualTo(Answer.NO);
        assertThat(certificate.validOn(LAST.plusDays(1))).isEqualTo(Answer.NO);
    }

    @Test
    void is_of_unknown_validity_where_an_end_that_decides_is_not_recorded() {
        assertThat(certificate.withValidFrom(null).validOn(LAST)).isEqualTo(Answer.UNKNOWN);
        assertThat(certificate.withValidThrough(null).validOn(FIRST)).isEqualTo(Answer.UNKNOWN);
        assertThat(Certificate.builder().build().validOn(FIRST)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void is_known_not_to_be_valid_by_the_one_end_recorded() {
        assertThat(certificate.withValidFrom(null).validOn(LAST.plusDays(1))).isEqualTo(Answer.NO);
        assertThat(certificate.withValidThrough(null).validOn(FIRST.minusDays(1)))
                .isEqualTo(Answer.NO);
    }

    @Test
    void holds_a_last_day_before_the_first() {
        assertThat(certificate.withValidThrough(FIRST.minusDays(1)).validThrough())
                .isEqualTo(FIRST.minusDays(1));
    }

    @Test
    void keeps_blank_text_as_not_recorded() {
        Certificate blank = Certificate.builder().number(" ").holder("\u3000").build();
        assertThat(blank).isEqualTo(Certificate.builder().build());
    }

    @Test
    void only_the_named_international_schemes_count_for_a_cloud_service() {
        assertThat(Arrays.stream(CertificateScheme.values()).filter(CertificateScheme::countsForCloud))
                .containsExactly(
                        CertificateScheme.ISO_IEC_27001,
                        CertificateScheme.ISO_IEC_27017,
                        CertificateScheme.ISO_IEC_27018,
                        CertificateScheme.CSA_STAR);
    }
}
