package tw.ictoutsourcing.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.SupplyId;
import tw.ictoutsourcing.fact.SystemId;

class ProcurementRecordsTest {

    @Test
    void accepts_an_id_alone() {
        assertThat(InformationSystem.builder().id(SystemId.of("SYS1")).build())
                .isEqualTo(new InformationSystem(SystemId.of("SYS1"), null, null, null, null));
        SupplyId id = SupplyId.of("F1");
        assertThat(Supply.builder().id(id).build())
                .isEqualTo(new Supply(id, null, null, null, null, null, null, null, null, null, null));
    }

    @Test
    void refuses_what_has_no_id() {
        assertThatNullPointerException()
                .isThrownBy(() -> new InformationSystem(null, null, null, null, null))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> new Supply(null, null, null, null, null, null, null, null, null, null, null))
                .withMessage("id");
    }

    @Test
    void keeps_blank_text_as_not_recorded() {
        assertThat(RiskAssessment.builder().result(" ").build())
                .isEqualTo(RiskAssessment.builder().build());
        assertThat(Approval.builder().reference("\t").build())
                .isEqualTo(Approval.builder().build());
        assertThat(Supply.builder().id(SupplyId.of("F1")).name("").build().name())
                .isNull();
        assertThat(InformationSystem.builder()
                        .id(SystemId.of("SYS1"))
                        .name("\u3000")
                        .build()
                        .name())
                .isNull();
    }

    @Test
    void holds_facts_that_contradict_each_other() {
        Moment announced = Moment.of(LocalDate.of(2026, 2, 2));
        Moment invited = Moment.of(LocalDate.of(2026, 1, 2));
        Tender tender =
                Tender.builder().announcedAt(announced).invitedAt(invited).build();
        assertThat(tender.announcedAt()).isEqualTo(announced);
        assertThat(tender.invitedAt()).isEqualTo(invited);

        LocalDate day = LocalDate.of(2026, 5, 1);
        Approval approval = Approval.builder()
                .granted(false)
                .on(day)
                .validThrough(day.minusDays(1))
                .build();
        assertThat(approval).isEqualTo(new Approval(false, day, day.minusDays(1), null));
    }
}
