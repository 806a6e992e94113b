package tw.ictoutsourcing.assessment.article04;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.procurement.InformationSystem;
import tw.ictoutsourcing.procurement.ProtectionLevel;
import tw.ictoutsourcing.procurement.Ratings;

/** Whether a system was rated in all four respects, and it is recorded when. */
final class SystemRated implements Judge<InformationSystem> {

    private static final Ratings NOTHING_RECORDED = Ratings.builder().build();

    @Override
    public Ruling judge(InformationSystem system, Circumstances at) {
        Ratings ratings = Objects.requireNonNullElse(system.ratings(), NOTHING_RECORDED);
        return rated(ratings.confidentiality(), "confidentiality")
                .and(rated(ratings.integrity(), "integrity"))
                .and(rated(ratings.availability(), "availability"))
                .and(rated(ratings.legalCompliance(), "legalCompliance"))
                .and(Ruling.recorded(system.ratedAt(), "ratedAt"));
    }

    private static Ruling rated(@Nullable ProtectionLevel level, String respect) {
        return Ruling.recorded(level, "ratings." + respect);
    }
}
