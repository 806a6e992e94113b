package tw.ictoutsourcing.assessment.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.guideline.Verdict;

class RulingTest {

    private static final List<Ruling> ALL = List.of(
            Ruling.breached("late", "at"),
            Ruling.missing("at"),
            Ruling.needsReview("same-day", "at"),
            Ruling.pending(),
            Ruling.complies(),
            Ruling.notApplicable("none"));

    @Test
    void takes_the_worse_of_two_limbs_and_the_grounds_of_both() {
        for (Ruling one : ALL) {
            for (Ruling other : ALL) {
                Verdict worse = one.verdict().compareTo(other.verdict()) < 0 ? one.verdict() : other.verdict();

                assertThat(one.and(other).verdict()).isEqualTo(worse);
                assertThat(one.and(other).grounds())
                        .hasSize(one.grounds().size() + other.grounds().size());
            }
        }
        assertThat(Ruling.complies().and(Ruling.notApplicable("none")).why()).isNull();
    }

    @Test
    void takes_the_better_of_two_alternatives_and_its_grounds_alone() {
        for (Ruling one : ALL) {
            for (Ruling other : ALL) {
                Ruling better = one.verdict().compareTo(other.verdict()) < 0 ? other : one;

                assertThat(one.or(other)).isSameAs(better);
            }
        }
    }

    @Test
    void lifts_the_places_of_a_part_and_leaves_those_of_the_engagement() {
        Ruling part = Ruling.contradictory("end-before-start", "period.to", "period.from")
                .and(Ruling.missingInEngagement("stage"))
                .under("terms");

        assertThat(part.verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(part.grounds()).extracting(Ground::place).containsExactly("terms.period.to", "stage");
        assertThat(part.grounds()).extracting(Ground::other).containsExactly("terms.period.from", null);
    }
}
