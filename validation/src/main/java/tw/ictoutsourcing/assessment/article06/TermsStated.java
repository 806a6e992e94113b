package tw.ictoutsourcing.assessment.article06;

import java.util.List;
import java.util.Objects;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.personaldata.DataHandlingTerms;
import tw.ictoutsourcing.personaldata.PersonalData;
import tw.ictoutsourcing.personaldata.ScopeItem;

/** Judges 6/terms-stated. */
final class TermsStated implements Judge<DataHandlingTerms> {

    private static final TermsStated JUDGE = new TermsStated();

    static Ruling judge(PersonalData data, Circumstances at) {
        return JUDGE.judge(Agreed.terms(data), at).under("terms");
    }

    @Override
    public Ruling judge(DataHandlingTerms terms, Circumstances at) {
        return Agreed.lists(terms)
                .and(described(Objects.requireNonNullElse(terms.scope(), List.of())))
                .and(Agreed.ends(terms.period()))
                .and(Agreed.period(terms.period()));
    }

    /** Whether every item says what it covers: an id alone states no scope. */
    private static Ruling described(List<ScopeItem> scope) {
        Ruling ruling = Ruling.complies();
        for (int i = 0; i < scope.size(); i++) {
            ruling = ruling.and(Ruling.recorded(scope.get(i).description(), "scope[" + i + "].description"));
        }
        return ruling;
    }
}
