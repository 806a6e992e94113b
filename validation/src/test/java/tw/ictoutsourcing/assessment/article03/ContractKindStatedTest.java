package tw.ictoutsourcing.assessment.article03;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.guideline.Requirement.CONTRACT_KIND_STATED;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.ictoutsourcing.assessment.Asked;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.ContractKind;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.engagement.NoTender;
import tw.ictoutsourcing.engagement.NoTenderReason;
import tw.ictoutsourcing.engagement.Service;
import tw.ictoutsourcing.engagement.ServiceKind;
import tw.ictoutsourcing.fact.CaseNumber;
import tw.ictoutsourcing.guideline.Stage;

/** 三: the kind of contract is stated, and whether the work is unpaid and whether it is sub-entrusted. */
class ContractKindStatedTest {

    private static final Asked STATED = Asked.of(CONTRACT_KIND_STATED);
    private static final Engagement ENGAGEMENT = Engagement.builder()
            .caseNumber(CaseNumber.of("115-IT-0421"))
            .stage(Stage.PROCUREMENT)
            .ictContent(true)
            .contractKind(ContractKind.SERVICES)
            .unpaid(false)
            .subEntrusted(false)
            .build();

    private static Engagement noTender(NoTenderReason reason) {
        return ENGAGEMENT.withNoTender(NoTender.builder().reason(reason).build());
    }

    private static String other(Engagement engagement) {
        List<Finding> findings = STATED.findings(
                        Assessor.of(Rulebook.standard()).assess(engagement, Cases.AT))
                .toList();
        assertThat(findings).hasSize(1);
        return findings.get(0).other().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void accepts_every_kind_of_contract(ContractKind kind) {
        STATED.accepts(ENGAGEMENT.withContractKind(kind));
        STATED.accepts(ENGAGEMENT.withContractKind(kind).withUnpaid(true).withSubEntrusted(true));
    }

    @Test
    void rejects_a_kind_that_is_not_recorded_unless_the_work_is_unpaid() {
        Engagement unknown = ENGAGEMENT.withContractKind(null);

        STATED.rejects(unknown, INSUFFICIENT, "contractKind");
        STATED.rejects(unknown.withSubEntrusted(true), INSUFFICIENT, "contractKind");
        STATED.leavesToReview(unknown.withUnpaid(true), "contractKind");
    }

    @Test
    void rejects_each_statement_that_is_missing() {
        STATED.rejects(ENGAGEMENT.withIctContent(null), INSUFFICIENT, "ictContent");
        STATED.rejects(ENGAGEMENT.withUnpaid(null), INSUFFICIENT, "unpaid");
        STATED.rejects(ENGAGEMENT.withSubEntrusted(null), INSUFFICIENT, "subEntrusted");
        STATED.rejects(
                ENGAGEMENT
                        .withIctContent(null)
                        .withContractKind(null)
                        .withUnpaid(null)
                        .withSubEntrusted(null),
                INSUFFICIENT,
                "ictContent",
                "contractKind",
                "unpaid",
                "subEntrusted");
    }

    @Test
    void rejects_a_reason_for_no_tender_that_the_engagement_denies() {
        STATED.rejects(noTender(NoTenderReason.UNPAID), INSUFFICIENT, "noTender.reason");
        STATED.rejects(noTender(NoTenderReason.SUB_ENTRUSTED), INSUFFICIENT, "noTender.reason");
        assertThat(other(noTender(NoTenderReason.UNPAID))).isEqualTo("unpaid");
        assertThat(other(noTender(NoTenderReason.SUB_ENTRUSTED))).isEqualTo("subEntrusted");
    }

    @Test
    void accepts_a_reason_for_no_tender_that_the_engagement_bears_out() {
        STATED.accepts(noTender(NoTenderReason.UNPAID).withUnpaid(true));
        STATED.accepts(noTender(NoTenderReason.SUB_ENTRUSTED).withSubEntrusted(true));
        STATED.accepts(noTender(NoTenderReason.OTHER));
        STATED.accepts(ENGAGEMENT.withNoTender(NoTender.builder().build()));
    }

    @Test
    void takes_no_reason_for_no_tender_as_a_statement() {
        STATED.rejects(noTender(NoTenderReason.UNPAID).withUnpaid(null), INSUFFICIENT, "unpaid");
    }

    @Test
    void rejects_content_denied_beside_a_named_service() {
        Engagement denied = ENGAGEMENT
                .withIctContent(false)
                .withServices(Service.builder().kind(ServiceKind.CONSULTING).build());

        STATED.rejects(denied, INSUFFICIENT, "ictContent");
        assertThat(other(denied)).isEqualTo("services[0].kind");
    }

    @Test
    void asks_nothing_where_content_is_denied() {
        STATED.leaves(ENGAGEMENT.withIctContent(false).withContractKind(null), NOT_APPLICABLE);
    }
}
