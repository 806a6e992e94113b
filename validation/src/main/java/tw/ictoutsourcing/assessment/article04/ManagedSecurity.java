package tw.ictoutsourcing.assessment.article04;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.vendor.SecurityMeasures;

/** Whether the agency found the vendor's security measures complete. */
final class ManagedSecurity {

    private static final SecurityMeasures NOTHING_RECORDED =
            SecurityMeasures.builder().build();

    private ManagedSecurity() {}

    static Ruling judge(@Nullable SecurityMeasures recorded, LocalDate day) {
        SecurityMeasures measures = Objects.requireNonNullElse(recorded, NOTHING_RECORDED);
        boolean toCome = measures.foundOn() != null && measures.foundOn().isAfter(day);
        Boolean found = toCome ? null : measures.foundComplete();
        return (Boolean.FALSE.equals(measures.stated()) ? statedNone(found) : finding(measures, found))
                .under("securityMeasures");
    }

    private static Ruling statedNone(@Nullable Boolean found) {
        return Boolean.TRUE.equals(found)
                ? Ruling.contradictory("none-and-complete", "stated", "foundComplete")
                : Ruling.breached("none", "stated");
    }

    private static Ruling finding(SecurityMeasures measures, @Nullable Boolean found) {
        if (found == null) {
            return measures.stated() == null
                    ? Ruling.missing("stated")
                    : Ruling.needsReview("not-judged", "foundComplete");
        }
        if (measures.foundOn() == null) {
            return Ruling.missing("foundOn");
        }
        return found ? Ruling.complies() : Ruling.breached("incomplete", "foundComplete");
    }
}
