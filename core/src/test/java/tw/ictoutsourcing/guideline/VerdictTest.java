package tw.ictoutsourcing.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.fact.Labelled;

class VerdictTest {

    @Test
    void stands_from_worst_to_best() {
        assertThat(Stream.of(Verdict.values()).map(Verdict::name).collect(Collectors.joining(" ")))
                .isEqualTo("BREACHED INSUFFICIENT NEEDS_REVIEW PENDING COMPLIES NOT_APPLICABLE");
    }

    @Test
    void the_worst_and_the_best_do_not_depend_on_the_order_of_asking() {
        for (Verdict one : Verdict.values()) {
            for (Verdict other : Verdict.values()) {
                assertThat(one.worst(other)).isSameAs(other.worst(one)).isIn(one, other);
                assertThat(one.best(other)).isSameAs(other.best(one)).isIn(one, other);
                assertThat(EnumSet.of(one.worst(other), one.best(other))).isEqualTo(EnumSet.of(one, other));
            }
        }
        assertThat(Verdict.BREACHED.worst(Verdict.COMPLIES)).isSameAs(Verdict.BREACHED);
        assertThat(Verdict.BREACHED.best(Verdict.COMPLIES)).isSameAs(Verdict.COMPLIES);
    }

    @Test
    void breached_and_insufficient_are_refused() {
        assertThat(Verdict.values())
                .filteredOn(Verdict::refused)
                .containsExactly(Verdict.BREACHED, Verdict.INSUFFICIENT);
    }

    @Test
    void constants_are_labelled_in_both_languages() {
        assertThat(Verdict.NEEDS_REVIEW.label(Locale.TAIWAN)).isEqualTo("需人工審認");
        assertThat(Verdict.NEEDS_REVIEW.label(Locale.JAPANESE)).isEqualTo("needs review");
        Stream.of(Verdict.values(), Force.values(), Party.values())
                .<Labelled>flatMap(Stream::of)
                .forEach(constant -> assertThat(constant.label(Locale.TAIWAN))
                        .isNotBlank()
                        .isNotEqualTo(constant.label(Locale.ENGLISH)));
        assertThat(Mapping.Framework.values())
                .allSatisfy(
                        framework -> assertThat(framework.label(Locale.TAIWAN)).isNotBlank());
    }
}
