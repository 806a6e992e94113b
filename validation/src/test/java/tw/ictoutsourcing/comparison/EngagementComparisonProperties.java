package tw.ictoutsourcing.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.basis.Fact;
import tw.ictoutsourcing.cases.Case;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.operation.SecurityDuty;
import tw.ictoutsourcing.personaldata.DataHandlingTerms;
import tw.ictoutsourcing.personaldata.PersonalData;

class EngagementComparisonProperties {

    @Provide
    Arbitrary<Engagement> engagements() {
        return Arbitraries.of(Cases.all()).map(Case::engagement);
    }

    private static <T> @Nullable List<T> shuffled(@Nullable List<T> list, Random random) {
        if (list == null) {
            return null;
        }
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Engagement shuffled(Engagement engagement, Random random) {
        return engagement
                .withServices(shuffled(engagement.services(), random))
                .withSystems(shuffled(engagement.systems(), random))
                .withParticipants(shuffled(engagement.participants(), random))
                .withTeam(shuffled(engagement.team(), random))
                .withSupplies(shuffled(engagement.supplies(), random))
                .withSecurityStaff(shuffled(engagement.securityStaff(), random))
                .withPersonalData(shuffled(engagement.personalData(), random));
    }

    private static @Nullable PersonalData shuffled(@Nullable PersonalData data, Random random) {
        if (data == null || data.terms() == null) {
            return data;
        }
        DataHandlingTerms terms = data.terms();
        return data.withTerms(terms.withScope(shuffled(terms.scope(), random))
                .withCategories(shuffled(terms.categories(), random))
                .withPurposes(shuffled(terms.purposes(), random)));
    }

    @Property
    void an_engagement_does_not_differ_from_itself_in_another_order(
            @ForAll("engagements") Engagement engagement, @ForAll Random random) {
        Engagement other = shuffled(engagement, random);

        assertThat(EngagementComparison.of(engagement, other, Cases.AT).differences())
                .isEmpty();
    }

    @Property(tries = 200)
    void the_same_is_said_of_an_engagement_in_another_order(
            @ForAll("engagements") Engagement engagement, @ForAll Random random) {
        Assessor assessor = Assessor.of(Rulebook.standard());
        Engagement other = shuffled(engagement, random);

        VerdictComparison comparison =
                VerdictComparison.of(assessor.assess(engagement, Cases.AT), assessor.assess(other, Cases.AT));

        assertThat(comparison.changes())
                .allSatisfy(change -> assertThat(change.subjects()).isEmpty());
        assertThat(comparison.worse()).isFalse();
    }

    @Property
    void the_order_of_lists_does_not_matter_to_what_changed(
            @ForAll("engagements") Engagement before, @ForAll("engagements") Engagement after, @ForAll Random random) {
        assertThat(told(shuffled(before, random), shuffled(after, random)))
                .containsExactlyInAnyOrderElementsOf(told(before, after));
    }

    @Property
    void both_directions_name_the_same(
            @ForAll("engagements") Engagement before, @ForAll("engagements") Engagement after) {
        List<String> backwards = EngagementComparison.of(after, before, Cases.AT).differences().stream()
                .map(difference -> told(
                        difference.topic(),
                        difference.after().orElse(null),
                        difference.before().orElse(null)))
                .toList();

        assertThat(told(before, after)).containsExactlyInAnyOrderElementsOf(backwards);
    }

    @Property
    void assignments_of_one_person_from_one_day_are_compared_in_any_order(
            @ForAll @Size(max = 4) List<Boolean> before,
            @ForAll @Size(max = 4) List<Boolean> after,
            @ForAll Random random) {
        assertThat(told(duties(shuffled(before, random)), duties(shuffled(after, random))))
                .containsExactlyInAnyOrderElementsOf(told(duties(before), duties(after)));
    }

    private static Engagement duties(List<Boolean> wholeJobs) {
        return Cases.compliant()
                .withSecurityStaff(wholeJobs.stream()
                        .map(wholeJob ->
                                SecurityDuty.builder().wholeJob(wholeJob).build())
                        .toList());
    }

    private static List<String> told(Engagement before, Engagement after) {
        return EngagementComparison.of(before, after, Cases.AT).differences().stream()
                .map(difference -> told(
                        difference.topic(),
                        difference.before().orElse(null),
                        difference.after().orElse(null)))
                .toList();
    }

    private static String told(Topic topic, @Nullable Fact before, @Nullable Fact after) {
        return topic + " " + told(before) + " -> " + told(after);
    }

    private static String told(@Nullable Fact fact) {
        return fact == null
                ? "absent"
                : fact.path().replaceAll("\\[\\d+]", "") + "=" + fact.text().orElse("?");
    }
}
