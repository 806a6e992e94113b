package tw.ictoutsourcing.assessment.article06;

import static tw.ictoutsourcing.assessment.walk.Place.DATA_HANDLING_TERMS;
import static tw.ictoutsourcing.assessment.walk.Place.PERSONAL_DATA;

import java.util.List;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.walk.Rule;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.personaldata.PersonalData;

/**
 * The rules of article 六, in the order of the catalogue.
 */
public final class Article06 {

    private static final Judge<PersonalData> INVOLVED = new PersonalDataInvolved();
    private static final Judge<PersonalData> USED = new PersonalDataUsed();
    private static final Judge<PersonalData> TERMS = TermsStated::judge;
    private static final Judge<PersonalData> USES = WithinPurpose::judge;

    /** The rules. */
    public static final List<Rule<?>> RULES = List.of(
            Rule.of(Requirement.TERMS_STATED, PERSONAL_DATA, TERMS.onlyIf(INVOLVED)),
            Rule.alone(Requirement.TERMS_STATED, DATA_HANDLING_TERMS, new TermsStated()),
            Rule.of(Requirement.LAW_BINDING, PERSONAL_DATA, new LawBinding().onlyIf(INVOLVED)),
            Rule.alone(Requirement.LAW_BINDING, DATA_HANDLING_TERMS, LawBinding::bound),
            Rule.of(Requirement.WITHIN_PURPOSE, PERSONAL_DATA, USES.onlyIf(USED), new WithinPurpose().onlyIf(USED)),
            Rule.within(Requirement.RETURNED_OR_DELETED, PERSONAL_DATA, new ReturnedOrDeleted().onlyIf(INVOLVED)));

    private Article06() {}
}
