package tw.ictoutsourcing.assessment.article07;

import java.util.function.Function;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.personnel.TeamMember;

/** The condition that somebody is recorded of whom a demand on persons may be asked. */
final class PersonsRecorded implements Judge<Engagement> {

    private final Function<TeamMember, Answer> asked;

    PersonsRecorded(Function<TeamMember, Answer> asked) {
        this.asked = asked;
    }

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        if (engagement.team() == null) {
            return Ruling.missing("team");
        }
        if (engagement.team().stream().map(asked).anyMatch(answer -> answer != Answer.NO)) {
            return Ruling.complies();
        }
        return engagement.cloudServicesOnly()
                ? Ruling.needsReview("nobody-for-cloud-services", "team")
                : Ruling.insufficient("nobody", "team");
    }
}
