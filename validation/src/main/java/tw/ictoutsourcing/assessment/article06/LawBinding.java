package tw.ictoutsourcing.assessment.article06;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.personaldata.DataHandlingTerms;
import tw.ictoutsourcing.personaldata.LawViolation;
import tw.ictoutsourcing.personaldata.PersonalData;

/** Judges 6/law-binding. */
final class LawBinding implements Judge<PersonalData> {

    @Override
    public Ruling judge(PersonalData data, Circumstances at) {
        Ruling bound = bound(Agreed.terms(data), at).under("terms");
        return at.stage().compareTo(Stage.PERFORMANCE) < 0 ? bound : bound.and(unviolated(data.violations(), at));
    }

    /** Whether the terms bind the vendor to the law and to the City's rules. */
    static Ruling bound(DataHandlingTerms terms, Circumstances at) {
        return Ruling.holds(terms.boundToAct(), "boundToAct", "not-bound")
                .and(Ruling.holds(terms.boundToCityRules(), "boundToCityRules", "not-bound"));
    }

    private static Ruling unviolated(@Nullable List<LawViolation> violations, Circumstances at) {
        if (violations == null) {
            Ruling absent = at.eventsNotRecorded("violations");
            return absent.verdict() == Verdict.NOT_APPLICABLE ? Ruling.complies() : absent;
        }
        Ruling ruling = Ruling.complies();
        for (int i = 0; i < violations.size(); i++) {
            if (violations.get(i).happenedBy(at.instant())) {
                ruling = ruling.and(Ruling.breached("violated", "violations[" + i + "]"));
            }
        }
        return ruling;
    }
}
