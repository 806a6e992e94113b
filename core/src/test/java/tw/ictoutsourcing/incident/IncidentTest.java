package tw.ictoutsourcing.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.ictoutsourcing.fact.Answer;

class IncidentTest {

    private static final Instant NOW = Instant.parse("2026-08-05T01:00:00Z");

    private final Incident incident = Incident.builder().id("INC-1").build();

    @ParameterizedTest
    @CsvSource({
        // entrusted work, major at the vendor, judged by the vendor
        "true,  false, false, YES",
        "false, true,  false, YES",
        "false, false, true,  YES",
        "true,  true,  true,  YES",
        "true,       ,      , YES",
        "     , true,       , YES",
        "     ,      , true,  YES",
        "false, true,       , YES",
        "false, false, false, NO",
        "     , false, false, UNKNOWN",
        "false,      , false, UNKNOWN",
        "false, false,      , UNKNOWN",
        "     ,      ,      , UNKNOWN"
    })
    void is_reportable_where_one_trigger_is_known_to_hold(
            @Nullable Boolean entrusted, @Nullable Boolean major, @Nullable Boolean judged, Answer reportable) {
        assertThat(incident.withInEntrustedWork(entrusted)
                        .withMajorAtVendor(major)
                        .withJudgedReportable(judged)
                        .reportable())
                .isEqualTo(reportable);
    }

    @Test
    void is_not_reportable_for_what_it_may_do_to_the_agency() {
        assertThat(incident.withMayAffectAgency(true).reportable()).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2026-08-05T00:59:59.999999999Z", "2026-08-05T01:00:00Z"})
    void has_begun_from_its_occurrence_on(Instant occurred) {
        assertThat(incident.withOccurredAt(occurred).liesAfter(NOW)).isFalse();
    }

    @Test
    void lies_after_the_instant_one_nanosecond_before_its_occurrence() {
        assertThat(incident.withOccurredAt(NOW.plusNanos(1)).liesAfter(NOW)).isTrue();
    }

    @Test
    void has_begun_where_its_occurrence_is_not_recorded() {
        assertThat(incident.liesAfter(NOW)).isFalse();
        assertThat(incident.withKnownAt(NOW.plusSeconds(1)).liesAfter(NOW)).isFalse();
    }

    @Test
    void has_begun_where_it_is_known_already_whatever_its_occurrence_says() {
        Incident ahead = incident.withOccurredAt(NOW.plusSeconds(60));

        assertThat(ahead.withKnownAt(NOW).liesAfter(NOW)).isFalse();
        assertThat(ahead.withKnownAt(NOW.plusNanos(1)).liesAfter(NOW)).isTrue();
    }

    @Test
    void has_begun_where_a_notice_of_it_was_given_whatever_its_occurrence_says() {
        Incident ahead = incident.withOccurredAt(NOW.plusSeconds(60)).withKnownAt(NOW.plusSeconds(60));

        assertThat(ahead.withNotices(given(NOW.plusSeconds(90)), given(NOW)).liesAfter(NOW))
                .isFalse();
        assertThat(ahead.withNotices(given(NOW.plusNanos(1))).liesAfter(NOW)).isTrue();
        assertThat(ahead.withNotices(given(null)).liesAfter(NOW)).isTrue();
        assertThat(ahead.withNotices().liesAfter(NOW)).isTrue();
    }

    private static Notice given(@Nullable Instant at) {
        return Notice.builder().givenAt(at).build();
    }

    @Test
    void rejects_a_blank_id_and_strips_any_other() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> incident.withId("\u3000"))
                .withMessage("id must not be blank");
        assertThat(incident.withId(" INC-2 ").id()).isEqualTo("INC-2");
    }

    @Test
    void copies_its_lists() {
        List<Notice> notices = new ArrayList<>(List.of(given(NOW)));
        List<Restart> restarts = new ArrayList<>(List.of(Restart.builder().build()));
        Incident holding = incident.withNotices(notices).withRestarts(restarts);
        notices.clear();
        restarts.clear();

        assertThat(holding.notices()).hasSize(1);
        assertThat(holding.restarts()).hasSize(1);
        assertThatThrownBy(() -> holding.notices().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> holding.restarts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
