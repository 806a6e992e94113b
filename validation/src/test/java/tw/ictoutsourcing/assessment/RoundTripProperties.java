package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tw.ictoutsourcing.assessment.report.JsonReport;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;
import tw.ictoutsourcing.testing.EngagementArbitraries;

/** Whoever writes an engagement and reads it again has the same engagement, and gets the same report to the byte. */
class RoundTripProperties {

    @Provide
    Arbitrary<ChangedCase> engagements() {
        return ChangedCase.any();
    }

    @Provide
    Arbitrary<Engagement> compliant() {
        return EngagementArbitraries.compliant();
    }

    @Property(tries = 1_000)
    void keeps_every_assessment(@ForAll("engagements") ChangedCase changed) throws JsonReadException {
        ChangedCase again = changed.with(writtenAndRead(changed.engagement()));

        assertThat(again.engagement()).isEqualTo(changed.engagement());
        assertThat(report(again.assess())).isEqualTo(report(changed.assess()));
    }

    @Property(tries = 200)
    void keeps_names_in_both_scripts(@ForAll("compliant") Engagement engagement) throws JsonReadException {
        Engagement again = writtenAndRead(engagement);

        Assessor assessor = Assessor.of(Rulebook.standard());
        assertThat(again).isEqualTo(engagement);
        assertThat(report(assessor.assess(again, Cases.at(engagement.stage()))))
                .isEqualTo(report(assessor.assess(engagement, Cases.at(engagement.stage()))));
    }

    private static Engagement writtenAndRead(Engagement engagement) throws JsonReadException {
        return GuidelineJson.standard().read(GuidelineJson.standard().write(engagement), Engagement.class);
    }

    private static String report(Assessment assessment) {
        return JsonReport.of(assessment, null, Locale.TAIWAN);
    }
}
