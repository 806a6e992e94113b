package tw.ictoutsourcing.assessment.article07;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.guideline.Requirement.REQUIRED_OF_VENDOR;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.assessment.Asked;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.operation.ImposedDuty;

class RequiredOfVendorTest {

    private static final Asked ASKED = Asked.of(REQUIRED_OF_VENDOR);
    private static final Engagement ENGAGEMENT = Cases.compliant();
    private static final List<ImposedDuty> DUTIES = ENGAGEMENT.imposedDuties();
    private static final ImposedDuty UNNAMED = ImposedDuty.builder().build();

    @Test
    void rejects_two_items_left_out_and_names_each() {
        Engagement five = ENGAGEMENT.withImposedDuties(DUTIES.subList(0, 5));

        ASKED.rejects(five, BREACHED, "imposedDuties", "imposedDuties");
        assertThat(ASKED.findings(Assessor.of(Rulebook.standard()).assess(five, Cases.AT))
                        .map(finding -> finding.message(Locale.ENGLISH)))
                .anySatisfy(message -> assertThat(message).contains("incidents"))
                .anySatisfy(message -> assertThat(message).contains("audit of itself"));
    }

    @Test
    void rejects_more_items_left_out_than_entries_without_their_item() {
        Engagement six = ENGAGEMENT.withImposedDuties(
                DUTIES.get(0), DUTIES.get(1), DUTIES.get(2), DUTIES.get(3), DUTIES.get(4), UNNAMED);

        ASKED.rejects(six, BREACHED, "imposedDuties", "imposedDuties");
    }

    @Test
    void rejects_as_many_entries_without_their_item_as_are_left_out() {
        Engagement seven = ENGAGEMENT.withImposedDuties(
                DUTIES.get(0), DUTIES.get(1), DUTIES.get(2), DUTIES.get(3), DUTIES.get(4), UNNAMED, UNNAMED);

        ASKED.rejects(seven, INSUFFICIENT, "imposedDuties[5].item", "imposedDuties[6].item");
    }

    @Test
    void names_no_person_and_no_subject() {
        assertThat(ASKED.findings(Assessor.of(Rulebook.standard()).assess(ENGAGEMENT.withImposedDuties(), Cases.AT))
                        .map(Finding::subject))
                .singleElement()
                .satisfies(subject -> assertThat(subject).isEmpty());
    }
}
