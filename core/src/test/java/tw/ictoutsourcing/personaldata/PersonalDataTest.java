package tw.ictoutsourcing.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.fact.PartyId;

class PersonalDataTest {

    private static final PartyId VENDOR = PartyId.of("V");

    @Test
    void finds_the_disposals_of_a_holder() {
        Disposal first =
                Disposal.builder().holder(VENDOR).backups(CopyFate.LEFT).build();
        Disposal second = first.withBackups(CopyFate.DELETED);
        Disposal nobodys = first.withHolder(null);
        PersonalData data = PersonalData.builder()
                .disposals(List.of(first, nobodys, second))
                .build();

        assertThat(data.disposalsBy(VENDOR)).containsExactly(first, second);
        assertThat(data.disposalsBy(PartyId.of("S1"))).isEmpty();
        assertThat(PersonalData.builder().build().disposalsBy(VENDOR)).isEmpty();
    }

    @Test
    void a_use_or_a_violation_has_happened_from_its_day_on_or_without_a_date() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Instant before = Instant.parse("2026-02-28T15:59:59Z");
        Instant from = Instant.parse("2026-02-28T16:00:00Z");

        assertThat(DataUse.builder().on(day).build().happenedBy(before)).isFalse();
        assertThat(DataUse.builder().on(day).build().happenedBy(from)).isTrue();
        assertThat(DataUse.builder().build().happenedBy(before)).isTrue();
        assertThat(LawViolation.builder().on(day).build().happenedBy(before)).isFalse();
        assertThat(LawViolation.builder().on(day).build().happenedBy(from)).isTrue();
        assertThat(LawViolation.builder().build().happenedBy(before)).isTrue();
    }

    @Test
    void an_absent_list_is_not_an_empty_one() {
        PersonalData silent = PersonalData.builder().build();
        PersonalData none = PersonalData.builder()
                .holders(List.of())
                .uses(List.of())
                .violations(List.of())
                .disposals(List.of())
                .build();

        assertThat(silent.holders()).isNull();
        assertThat(silent.uses()).isNull();
        assertThat(none.holders()).isEmpty();
        assertThat(none.uses()).isEmpty();
        assertThat(none).isNotEqualTo(silent);
    }
}
