package tw.ictoutsourcing.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.ictoutsourcing.fact.Answer;

class AuditTest {

    private static final AuditItem CONFORMING =
            AuditItem.builder().code("1.1").conforms(true).build();

    @ParameterizedTest
    @CsvSource({
        "CITY, 1, YES",
        "CITY, 0, NO",
        "CITY, , UNKNOWN",
        "OTHER, 1, NO",
        "OTHER, , NO",
        " , 1, UNKNOWN",
        " , 0, NO",
        " , , UNKNOWN"
    })
    void counts_as_held_with_the_citys_checklist(
            @Nullable Checklist checklist, @Nullable Integer items, Answer answer) {
        Audit audit = new Audit(
                null,
                null,
                checklist,
                items == null ? null : List.of(CONFORMING).subList(0, items),
                null);

        assertThat(audit.withCityChecklist()).isEqualTo(answer);
    }

    @Test
    void an_item_failed_if_it_is_recorded_so() {
        assertThat(auditOf(CONFORMING, CONFORMING.withConforms(false)).failedItem())
                .hasValue(1);
        assertThat(auditOf(CONFORMING, CONFORMING.withConforms(null)).failedItem())
                .isEmpty();
        assertThat(Audit.builder().build().failedItem()).isEmpty();
    }

    @Test
    void an_audit_is_complete_from_its_day_on_and_one_without_a_day_is() {
        LocalDate day = LocalDate.parse("2026-08-10");
        Audit audit = Audit.builder().completedOn(day).build();
        SelfAudit selfAudit = SelfAudit.builder().completedOn(day).build();

        assertThat(audit.completedBy(day)).isTrue();
        assertThat(audit.completedBy(day.minusDays(1))).isFalse();
        assertThat(audit.withCompletedOn(null).completedBy(day)).isTrue();
        assertThat(selfAudit.completedBy(day)).isTrue();
        assertThat(selfAudit.completedBy(day.minusDays(1))).isFalse();
        assertThat(selfAudit.withCompletedOn(null).completedBy(day)).isTrue();
    }

    @Test
    void rejects_two_deficiencies_with_one_id() {
        Deficiency deficiency = Deficiency.builder().id("F1").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Audit.builder()
                        .deficiencies(List.of(deficiency, deficiency.withTracked(true)))
                        .build())
                .withMessage("deficiencies must not hold two entries with one id");
    }

    @Test
    void blank_risk_controls_are_not_recorded() {
        Deficiency deficiency = Deficiency.builder().id("F1").build();

        assertThat(deficiency.withRiskControls(List.of(" ")).riskControls()).isNull();
        assertThat(deficiency.withRiskControls(List.of()).riskControls()).isEmpty();
        assertThat(deficiency.withRiskControls(List.of("限縮權限", "")).riskControls())
                .containsExactly("限縮權限");
    }

    @Test
    void rejects_a_deficiency_with_a_blank_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deficiency.builder().id(" ").build())
                .withMessage("id must not be blank");
    }

    private static Audit auditOf(AuditItem... items) {
        return Audit.builder().items(List.of(items)).build();
    }
}
