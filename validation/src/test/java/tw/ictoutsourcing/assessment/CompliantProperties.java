package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.testing.GuidelineAssertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Taipei;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.testing.EngagementArbitraries;

/** What must not matter does not: compliant engagements stay compliant, whatever else is said of them. */
class CompliantProperties {

    @Provide
    Arbitrary<Engagement> compliant() {
        return EngagementArbitraries.compliant();
    }

    @Provide
    Arbitrary<Engagement> closed() {
        return EngagementArbitraries.compliant(Stage.CLOSED);
    }

    @Property(tries = 400)
    void nothing_is_wrong_or_open(@ForAll("compliant") Engagement engagement) {
        Assessment assessment = assess(engagement);

        assertThat(assessment.stage()).contains(engagement.stage());
        assertThat(assessment).complies();
    }

    private static Assessment assess(Engagement engagement) {
        return Assessor.of(Rulebook.standard()).assess(engagement, Cases.at(engagement.stage()));
    }

    @Property(tries = 200)
    void nothing_is_left_to_come_once_it_is_closed(@ForAll("closed") Engagement engagement) {
        assertThat(assess(engagement).judgements())
                .extracting(Judgement::verdict)
                .containsOnly(Verdict.COMPLIES, Verdict.NOT_APPLICABLE);
    }

    @Property(tries = 100)
    void no_validator_refuses_it(@ForAll("compliant") Engagement engagement) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> Clock.fixed(Cases.at(engagement.stage()), Taipei.ZONE))
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(engagement)).isEmpty();
        }
    }

    @Property(tries = 200)
    void they_differ_in_what_must_not_matter(@ForAll("closed") Engagement engagement) {
        reaches(
                "title in Chinese",
                engagement.title() != null && engagement.title().matches("\\p{IsHan}+"));
        reaches(
                "title in Latin script",
                engagement.title() != null && engagement.title().matches("[\\p{IsLatin} .'-]+"));
        reaches("tender", engagement.tender() != null);
        reaches("announced", engagement.tender() != null && engagement.tender().announcedAt() != null);
        reaches("unpaid", engagement.unpaid());
        reaches("cloud services only", engagement.cloudServicesOnly());
        reaches("systems", engagement.systems().size() > 1);
        reaches("participants", !engagement.participants().isEmpty());
        reaches("team", engagement.team().size() > 2);
        reaches("order", engagement.team().get(0).personnelNumber().value().equals("P-001"));
        reaches("supplies", !engagement.supplies().isEmpty());
        reaches("personal data", engagement.personalData().involved());
        reaches("remote management", engagement.remoteManagement().practised());
        reaches("deficiencies", !engagement.audits().get(0).deficiencies().isEmpty());
        reaches("changes", !engagement.changes().isEmpty());
        reaches("incidents", engagement.incidents().size() > 1);
    }

    private static void reaches(String what, boolean holds) {
        Statistics.label(what).collect(holds).coverage(either -> {
            either.check(true).count(times -> times > 0);
            either.check(false).count(times -> times > 0);
        });
    }
}
