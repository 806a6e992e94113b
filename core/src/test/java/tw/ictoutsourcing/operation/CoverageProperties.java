package tw.ictoutsourcing.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.fact.Days;

class CoverageProperties {

    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    @Property
    void the_first_gap_is_the_first_day_on_which_nobody_serves(
            @ForAll("duties") List<SecurityDuty> duties,
            @ForAll("days") LocalDate first,
            @ForAll("days") LocalDate last) {
        LocalDate naive = null;
        for (LocalDate day = first; naive == null && !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate asked = day;
            if (duties.stream().noneMatch(duty -> serves(duty, asked))) {
                naive = day;
            }
        }

        assertThat(Coverage.of(duties).firstGap(first, last)).isEqualTo(naive);
    }

    private static boolean serves(SecurityDuty duty, LocalDate day) {
        LocalDate to = duty.to() == null ? LocalDate.MAX : duty.to();
        return duty.from() != null && new Days(duty.from(), to).contains(day) == Answer.YES;
    }

    @Provide
    Arbitrary<List<SecurityDuty>> duties() {
        return Combinators.combine(days().injectNull(0.05), days().injectNull(0.2))
                .as((from, to) -> SecurityDuty.builder().from(from).to(to).build())
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20).map(START::plusDays);
    }
}
