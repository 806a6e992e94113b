package tw.ictoutsourcing.assessment.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_AS_DESIGNATED;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_WITHIN_ONE_HOUR;

import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.procurement.Tender;

class RuleTest {

    private static final Circumstances AT = Circumstances.alone(Cases.AT, AgencyPolicy.defaults());
    private static final Engagement ENGAGEMENT = Cases.compliant();
    private static final Incident INCIDENT = ENGAGEMENT.incidents().get(0);
    private static final Ruling RULING = Ruling.missing("knownAt");

    private final Rule<Incident> alone =
            Rule.of(NOTIFIED_WITHIN_ONE_HOUR, Place.INCIDENTS, (incident, at) -> incident == INCIDENT ? RULING : null);
    private final Rule<Incident> within = Rule.within(
            NOTIFIED_AS_DESIGNATED,
            Place.INCIDENTS,
            (incident, engagement, at) -> incident == INCIDENT && engagement == ENGAGEMENT ? RULING : null);

    @Test
    void that_a_subject_decides_alone_answers_for_it_and_for_the_engagement() {
        assertThat(alone.answers(Engagement.class)).isTrue();
        assertThat(alone.answers(Incident.class)).isTrue();
        assertThat(alone.answers(Tender.class)).isFalse();
        assertThat(alone.alone(INCIDENT, AT)).isSameAs(RULING);
        assertThat(alone.inside(INCIDENT, ENGAGEMENT, AT)).isSameAs(RULING);
    }

    @Test
    void that_needs_the_engagement_answers_for_nothing_else() {
        assertThat(within.answers(Engagement.class)).isTrue();
        assertThat(within.answers(Incident.class)).isFalse();
        assertThat(within.answers(Tender.class)).isFalse();
        assertThat(within.inside(INCIDENT, ENGAGEMENT, AT)).isSameAs(RULING);
        assertThatIllegalStateException().isThrownBy(() -> within.alone(INCIDENT, AT));
    }
}
