package tw.ictoutsourcing.assessment.article06;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.personaldata.DataUse;
import tw.ictoutsourcing.personaldata.PersonalData;

/** The condition that the work involves personal data, which nothing else recorded may contradict. */
final class PersonalDataInvolved implements Judge<PersonalData> {

    private static final Ruling NOT_INVOLVED = Ruling.notApplicable("no-personal-data");

    @Override
    public Ruling judge(PersonalData data, Circumstances at) {
        return switch (Answer.of(data.involved())) {
            case YES -> Ruling.complies();
            case NO -> {
                String shown = shownBy(data, at);
                yield shown == null ? NOT_INVOLVED : Ruling.contradictory("not-involved", "involved", shown);
            }
            case UNKNOWN -> Ruling.missing("involved");
        };
    }

    /** The place of a fact that cannot be without personal data, null where there is none. */
    private static @Nullable String shownBy(PersonalData data, Circumstances at) {
        if (data.holders() != null && !data.holders().isEmpty()) {
            return "holders[0]";
        }
        List<DataUse> uses = Objects.requireNonNullElse(data.uses(), List.of());
        for (int i = 0; i < uses.size(); i++) {
            if (uses.get(i).happenedBy(at.instant())) {
                return "uses[" + i + "]";
            }
        }
        return data.disposals() == null || data.disposals().isEmpty() ? null : "disposals[0]";
    }
}
