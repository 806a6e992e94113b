package tw.ictoutsourcing.assessment.article02;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.guideline.Requirement.SERVICE_STATED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tw.ictoutsourcing.assessment.Asked;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.ContractKind;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.engagement.Service;
import tw.ictoutsourcing.engagement.ServiceKind;
import tw.ictoutsourcing.fact.CaseNumber;
import tw.ictoutsourcing.guideline.Stage;

/** 二: at least one information or cloud service is stated. */
class ServiceStatedTest {

    private static final Asked STATED = Asked.of(SERVICE_STATED);
    private static final Engagement ENGAGEMENT = Engagement.builder()
            .caseNumber(CaseNumber.of("115-IT-0421"))
            .stage(Stage.PROCUREMENT)
            .ictContent(true)
            .contractKind(ContractKind.SERVICES)
            .build();

    private static Engagement services(Service... services) {
        return ENGAGEMENT.withServices(services);
    }

    private static Service service(@Nullable ServiceKind kind, @Nullable String description) {
        return Service.builder().kind(kind).description(description).build();
    }

    @ParameterizedTest
    @EnumSource(
            value = ServiceKind.class,
            mode = Mode.EXCLUDE,
            names = {"OTHER_INFORMATION", "OTHER_CLOUD"})
    void accepts_every_kind_that_the_guideline_names(ServiceKind kind) {
        STATED.accepts(services(service(kind, null)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ServiceKind.class,
            names = {"OTHER_INFORMATION", "OTHER_CLOUD"})
    void leaves_another_kind_to_review_where_it_is_described(ServiceKind kind) {
        STATED.leavesToReview(services(service(kind, "無障礙檢測")), "services[0].kind");
        STATED.rejects(services(service(kind, null)), INSUFFICIENT, "services[0].description");
        STATED.rejects(services(service(kind, " ")), INSUFFICIENT, "services[0].description");
    }

    @Test
    void takes_the_best_of_several_services() {
        Service named = service(ServiceKind.PAAS, null);
        Service described = service(ServiceKind.OTHER_CLOUD, "語音轉譯");
        Service unknown = service(null, "資料倉儲");

        STATED.accepts(services(unknown, described, named));
        STATED.leavesToReview(services(unknown, described), "services[1].kind");
        STATED.rejects(services(unknown, unknown), INSUFFICIENT, "services[0].kind");
    }

    @Test
    void rejects_services_that_are_not_recorded_whatever_the_contract() {
        STATED.rejects(ENGAGEMENT, INSUFFICIENT, "services");
        STATED.rejects(ENGAGEMENT.withContractKind(ContractKind.GOODS), INSUFFICIENT, "services");
    }

    @Test
    void rejects_no_service_in_a_contract_for_services_alone() {
        STATED.rejects(services(), BREACHED, "services");
        STATED.rejects(services().withContractKind(null), INSUFFICIENT, "contractKind");
        for (ContractKind kind : List.of(ContractKind.GOODS, ContractKind.WORKS, ContractKind.TURNKEY_WORKS)) {
            STATED.leavesToReview(services().withContractKind(kind), "services");
        }
    }

    @Test
    void rejects_content_denied_beside_a_named_service_and_tells_both_places() {
        Engagement denied = services(
                        service(ServiceKind.OTHER_CLOUD, "語音轉譯"), service(ServiceKind.TRAINING_AND_PROMOTION, null))
                .withIctContent(false);

        STATED.rejects(denied, INSUFFICIENT, "ictContent");
        List<Finding> findings = STATED.findings(
                        Assessor.of(Rulebook.standard()).assess(denied, Cases.AT))
                .toList();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.other()).contains("services[1].kind");
            assertThat(finding.message(Locale.TAIWAN)).endsWith("請更正其中之一（第二點）");
            assertThat(finding.message(Locale.ENGLISH)).endsWith("correct one of the two (art. 2)");
        });
    }

    @Test
    void asks_nothing_where_content_is_denied_and_no_named_service_is_stated() {
        Engagement denied = ENGAGEMENT.withIctContent(false);

        STATED.leaves(denied, NOT_APPLICABLE);
        STATED.leaves(denied.withServices(), NOT_APPLICABLE);
        STATED.leaves(denied.withServices(service(null, "資料倉儲")), NOT_APPLICABLE);
        STATED.leaves(denied.withServices(service(ServiceKind.OTHER_INFORMATION, null)), NOT_APPLICABLE);
    }

    @Test
    void asks_whether_or_not_content_is_stated_and_at_no_stated_stage() {
        STATED.rejects(services().withIctContent(null), BREACHED, "services");
        STATED.rejects(services().withStage(null), BREACHED, "services");
    }
}
