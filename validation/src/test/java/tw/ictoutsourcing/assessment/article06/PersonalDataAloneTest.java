package tw.ictoutsourcing.assessment.article06;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.guideline.Requirement.LAW_BINDING;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.TERMS_STATED;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Judgement;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.fact.Taipei;
import tw.ictoutsourcing.personaldata.DataHandlingTerms;
import tw.ictoutsourcing.personaldata.DataUse;
import tw.ictoutsourcing.personaldata.LawViolation;
import tw.ictoutsourcing.personaldata.PersonalData;
import tw.ictoutsourcing.personaldata.Purpose;

/** What is judged of personal data and of its terms where no engagement is around them. */
class PersonalDataAloneTest {

    private static final PersonalData DATA = Cases.compliant().personalData();
    private static final DataHandlingTerms TERMS = DATA.terms();
    private static final DataUse USE = DATA.uses().get(0);
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .clockProvider(() -> Clock.fixed(Cases.AT, Taipei.ZONE))
            .buildValidatorFactory()
            .getValidator();

    private static Assessment assess(GuidelineSubject subject) {
        return Assessor.of(Rulebook.standard()).assess(subject, Cases.AT);
    }

    private static List<String> told(GuidelineSubject subject) {
        return assess(subject).findings().stream()
                .map(finding -> finding.requirement().code() + " " + finding.verdict() + " " + finding.path())
                .toList();
    }

    private static List<String> violated(GuidelineSubject subject, Class<?>... groups) {
        return VALIDATOR.validate(subject, groups).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    @Test
    void accepts_terms_that_are_complete_and_bind_the_vendor() {
        assertThat(assess(TERMS).judgements())
                .extracting(Judgement::requirement)
                .containsExactly(TERMS_STATED, LAW_BINDING);
        assertThat(assess(TERMS).judgements()).extracting(Judgement::verdict).containsOnly(COMPLIES);
        assertThat(violated(TERMS)).isEmpty();
    }

    @Test
    void rejects_every_term_that_is_missing() {
        assertThat(told(DataHandlingTerms.builder().build()))
                .containsExactly(
                        "6/terms-stated INSUFFICIENT categories",
                        "6/terms-stated INSUFFICIENT period",
                        "6/terms-stated INSUFFICIENT purposes",
                        "6/terms-stated INSUFFICIENT scope",
                        "6/law-binding INSUFFICIENT boundToAct",
                        "6/law-binding INSUFFICIENT boundToCityRules");
    }

    @Test
    void rejects_terms_that_do_not_bind_the_vendor() {
        DataHandlingTerms unbound = TERMS.withBoundToAct(false).withScope();

        assertThat(told(unbound))
                .containsExactly("6/terms-stated INSUFFICIENT scope", "6/law-binding BREACHED boundToAct");
        assertThat(violated(unbound)).containsExactly("boundToAct", "scope");
        assertThat(violated(unbound, KnownBreach.class)).containsExactly("boundToAct");
        assertThat(violated(unbound, FactsComplete.class)).containsExactly("scope");
    }

    @Test
    void accepts_personal_data_that_is_handled_as_agreed() {
        assertThat(assess(DATA).judgements())
                .extracting(Judgement::requirement)
                .containsExactly(TERMS_STATED, LAW_BINDING, WITHIN_PURPOSE);
        assertThat(assess(DATA).judgements()).extracting(Judgement::verdict).containsOnly(COMPLIES);
        assertThat(violated(DATA)).isEmpty();
    }

    @Test
    void leaves_to_the_engagement_whether_it_knows_a_user_and_what_the_end_asks() {
        PersonalData strange = DATA.withUses(USE.withBy(new PartyId("X9"))).withHolders(new PartyId("X8"));

        assertThat(told(strange)).isEmpty();
        assertThat(assess(strange).verdict(RETURNED_OR_DELETED)).isEmpty();
    }

    @Test
    void rejects_personal_data_of_which_nothing_is_recorded() {
        assertThat(told(PersonalData.builder().build())).containsExactly("6/terms-stated INSUFFICIENT involved");
        assertThat(told(PersonalData.builder().involved(true).build()))
                .containsExactly(
                        "6/terms-stated INSUFFICIENT terms",
                        "6/law-binding INSUFFICIENT violations",
                        "6/within-purpose INSUFFICIENT uses");
    }

    @Test
    void rejects_a_use_outside_the_agreed_purposes_and_a_violation() {
        PersonalData abused = DATA.withUses(USE, USE.withPurpose(Purpose.of("040")))
                .withViolations(LawViolation.builder().build());

        assertThat(told(abused))
                .containsExactly("6/law-binding BREACHED violations[0]", "6/within-purpose BREACHED uses[1].purpose");
        assertThat(violated(abused)).containsExactly("uses[1].purpose", "violations[0]");
    }

    @Test
    void tells_every_use_that_lies_outside() {
        DataUse early = USE.withOn(LocalDate.parse("2026-03-31"));

        assertThat(told(DATA.withUses(early, USE, early.withPurpose(Purpose.of("040")))))
                .containsExactly(
                        "6/within-purpose BREACHED uses[0].on",
                        "6/within-purpose BREACHED uses[2].on",
                        "6/within-purpose BREACHED uses[2].purpose");
    }

    @Test
    void asks_nothing_where_no_personal_data_is_involved() {
        PersonalData none = PersonalData.builder().involved(false).build();

        assertThat(assess(none).judgements()).extracting(Judgement::verdict).containsOnly(NOT_APPLICABLE);
        assertThat(told(none.withUses(USE)))
                .containsExactly(
                        "6/terms-stated INSUFFICIENT involved",
                        "6/law-binding INSUFFICIENT involved",
                        "6/within-purpose INSUFFICIENT involved");
    }
}
