package tw.ictoutsourcing.assessment.article06;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.Days;
import tw.ictoutsourcing.personaldata.DataHandlingTerms;
import tw.ictoutsourcing.personaldata.PersonalData;

/** The agreed terms as the judges of 六 read them. */
final class Agreed {

    private static final DataHandlingTerms NOTHING_RECORDED =
            DataHandlingTerms.builder().build();

    private Agreed() {}

    /** The terms, of which nothing is recorded where they are absent. */
    static DataHandlingTerms terms(PersonalData data) {
        return Objects.requireNonNullElse(data.terms(), NOTHING_RECORDED);
    }

    /** Whether scope, categories and purposes are stated. The text presupposes them: an empty list states nothing. */
    static Ruling lists(DataHandlingTerms terms) {
        return list(terms.scope(), "scope")
                .and(list(terms.categories(), "categories"))
                .and(list(terms.purposes(), "purposes"));
    }

    private static Ruling list(@Nullable List<?> stated, String place) {
        if (stated == null) {
            return Ruling.missing(place);
        }
        return stated.isEmpty() ? Ruling.insufficient("none-agreed", place) : Ruling.complies();
    }

    /** Whether the recorded ends of the period are in order. */
    static Ruling period(@Nullable Days period) {
        return period != null
                        && period.from() != null
                        && period.to() != null
                        && period.to().isBefore(period.from())
                ? Ruling.contradictory("period-ends-before-it-starts", "period.to", "period.from")
                : Ruling.complies();
    }

    /** Whether both ends of the period are stated. */
    static Ruling ends(@Nullable Days period) {
        return Ruling.recorded(period == null ? null : period.from(), "period.from")
                .and(Ruling.recorded(period == null ? null : period.to(), "period.to"));
    }
}
