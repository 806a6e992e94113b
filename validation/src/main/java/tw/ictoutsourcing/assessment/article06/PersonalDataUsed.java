package tw.ictoutsourcing.assessment.article06;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.personaldata.PersonalData;

/** The condition that personal data is involved and was used: before performance neither need be known. */
final class PersonalDataUsed implements Judge<PersonalData> {

    private static final PersonalDataInvolved INVOLVED = new PersonalDataInvolved();
    private static final Ruling NO_USE = Ruling.notApplicable("no-use-of-personal-data");

    @Override
    public Ruling judge(PersonalData data, Circumstances at) {
        if (Boolean.FALSE.equals(data.involved())) {
            return INVOLVED.judge(data, at);
        }
        if (data.uses() == null && at.endedBeforeStart() != null) {
            return at.endedBeforeStart();
        }
        if (data.involved() == null) {
            return at.stage().compareTo(Stage.PERFORMANCE) < 0 ? at.notYet() : INVOLVED.judge(data, at);
        }
        if (data.uses() == null) {
            return at.eventsNotRecorded("uses");
        }
        return data.uses().stream().anyMatch(use -> use.happenedBy(at.instant())) ? Ruling.complies() : NO_USE;
    }
}
