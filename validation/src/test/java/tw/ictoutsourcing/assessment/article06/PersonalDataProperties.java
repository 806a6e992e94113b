package tw.ictoutsourcing.assessment.article06;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.fact.ScopeId;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.personaldata.CopyFate;
import tw.ictoutsourcing.personaldata.DataCategory;
import tw.ictoutsourcing.personaldata.DataUse;
import tw.ictoutsourcing.personaldata.Disposal;
import tw.ictoutsourcing.personaldata.LawViolation;
import tw.ictoutsourcing.personaldata.PersonalData;
import tw.ictoutsourcing.personaldata.Purpose;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.DataDisposal;

class PersonalDataProperties {

    private static final Assessor LITERAL = Assessor.of(Rulebook.standard());
    private static final Assessor STRICT = Assessor.of(
            Rulebook.of(AgencyPolicy.builder().dataDisposal(DataDisposal.STRICT).build()));
    private static final List<Requirement> ARTICLE = Stream.of(Requirement.values())
            .filter(requirement -> requirement.code().text().startsWith("6/"))
            .toList();

    /** Engagements that run or have ended, with any personal data. */
    @Provide
    Arbitrary<Engagement> engagements() {
        Arbitrary<LocalDate> end = days().injectNull(0.4);
        return Combinators.combine(personalData(), end).as((data, endedOn) -> {
            Engagement compliant = Cases.compliant();
            return compliant
                    .withPersonalData(data)
                    .withPerformance(compliant.performance().withEndedOn(endedOn));
        });
    }

    private static Arbitrary<PersonalData> personalData() {
        return Combinators.combine(
                        Arbitraries.of(true, true, true, false).injectNull(0.1),
                        parties().list().uniqueElements().ofMaxSize(3).injectNull(0.1),
                        uses().list().ofMaxSize(3).injectNull(0.1),
                        violations().list().ofMaxSize(2).injectNull(0.1),
                        disposals().list().ofMaxSize(3).injectNull(0.1))
                .as((involved, holders, uses, violations, disposals) -> PersonalData.builder()
                        .involved(involved)
                        .holders(holders)
                        .terms(Cases.compliant().personalData().terms())
                        .uses(uses)
                        .violations(violations)
                        .disposals(disposals)
                        .build());
    }

    private static Arbitrary<PartyId> parties() {
        return Arbitraries.of("V", "S1", "J1", "X9").map(PartyId::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.of("2026-03-31", "2026-06-01", "2026-11-24", "2026-11-25")
                .map(LocalDate::parse);
    }

    private static Arbitrary<DataUse> uses() {
        return Combinators.combine(
                        parties().injectNull(0.1),
                        days().injectNull(0.1),
                        Arbitraries.of("SC1", "SC1", "SC9").map(ScopeId::new).injectNull(0.1),
                        Arbitraries.of("C001", "C001", "C011", "words")
                                .map(DataCategory::of)
                                .injectNull(0.1),
                        Arbitraries.of("175", "175", "040").map(Purpose::of).injectNull(0.1))
                .as(DataUse::new);
    }

    private static Arbitrary<LawViolation> violations() {
        return days().injectNull(0.2).map(day -> new LawViolation(day, null));
    }

    private static Arbitrary<Disposal> disposals() {
        Arbitrary<Act> acts = Combinators.combine(
                        Arbitraries.of(true, true, false).injectNull(0.2),
                        days().map(Moment::of).injectNull(0.3))
                .as((done, at) -> new Act(done, at, null));
        return Combinators.combine(
                        parties().injectNull(0.1),
                        acts.injectNull(0.2),
                        Arbitraries.of(true, false).injectNull(0.2),
                        acts.injectNull(0.2),
                        Arbitraries.of(CopyFate.class).injectNull(0.2),
                        Arbitraries.of(CopyFate.class).injectNull(0.2))
                .as(Disposal::new);
    }

    private static List<Verdict> verdicts(Assessment assessment) {
        return ARTICLE.stream()
                .map(requirement -> assessment.verdict(requirement).orElseThrow())
                .toList();
    }

    @Property
    void a_demand_for_return_and_deletion_is_never_milder(@ForAll("engagements") Engagement engagement) {
        Verdict literal = LITERAL.assess(engagement, Cases.AT)
                .verdict(Requirement.RETURNED_OR_DELETED)
                .orElseThrow();
        Verdict strict = STRICT.assess(engagement, Cases.AT)
                .verdict(Requirement.RETURNED_OR_DELETED)
                .orElseThrow();

        assertThat(strict).isLessThanOrEqualTo(literal);
    }

    @Property
    void the_order_of_lists_does_not_matter(@ForAll("engagements") Engagement engagement, @ForAll Random random) {
        PersonalData data = engagement.personalData();
        Engagement shuffled = engagement.withPersonalData(data.withHolders(shuffled(data.holders(), random))
                .withUses(shuffled(data.uses(), random))
                .withViolations(shuffled(data.violations(), random))
                .withDisposals(shuffled(data.disposals(), random)));

        assertThat(verdicts(LITERAL.assess(shuffled, Cases.AT)))
                .isEqualTo(verdicts(LITERAL.assess(engagement, Cases.AT)));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        if (list == null) {
            return null;
        }
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Property
    void the_engagement_around_it_only_adds_to_what_its_own_facts_show(@ForAll("engagements") Engagement engagement) {
        Assessment within = LITERAL.assess(engagement, Cases.AT);
        Assessment alone = LITERAL.assess(engagement.personalData(), Cases.AT);

        assertThat(within.verdict(Requirement.TERMS_STATED)).isEqualTo(alone.verdict(Requirement.TERMS_STATED));
        assertThat(within.verdict(Requirement.LAW_BINDING)).isEqualTo(alone.verdict(Requirement.LAW_BINDING));
        assertThat(within.verdict(Requirement.WITHIN_PURPOSE).orElseThrow())
                .isLessThanOrEqualTo(alone.verdict(Requirement.WITHIN_PURPOSE).orElseThrow());
    }

    @Property
    void one_more_use_outside_the_purpose_is_a_breach_whatever_else_is_recorded(
            @ForAll("engagements") Engagement engagement) {
        PersonalData data = engagement.personalData();
        List<DataUse> uses = new ArrayList<>(data.uses() == null ? List.of() : data.uses());
        uses.add(DataUse.builder().purpose(Purpose.of("999")).build());
        Engagement abused = engagement.withPersonalData(data.withInvolved(true).withUses(uses));

        assertThat(LITERAL.assess(abused, Cases.AT).verdict(Requirement.WITHIN_PURPOSE))
                .contains(Verdict.BREACHED);
    }
}
