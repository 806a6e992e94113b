package tw.ictoutsourcing.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tw.ictoutsourcing.audit.SelfAudit;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.fact.CaseNumber;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.fact.PersonnelNumber;
import tw.ictoutsourcing.fact.RouteId;
import tw.ictoutsourcing.fact.SupplyId;
import tw.ictoutsourcing.fact.SystemId;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.NotificationRoute;
import tw.ictoutsourcing.operation.Change;
import tw.ictoutsourcing.operation.ImposedDuty;
import tw.ictoutsourcing.operation.VendorDuty;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.procurement.InformationSystem;
import tw.ictoutsourcing.procurement.Supply;
import tw.ictoutsourcing.procurement.Tender;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.Vendor;

class EngagementTest {

    private static final Participant PARTICIPANT =
            Participant.builder().id(PartyId.of("S1")).build();

    private final Engagement engagement =
            Engagement.builder().caseNumber(CaseNumber.of("115-IT-0421")).build();

    @Test
    void accepts_a_case_number_alone_and_records_nothing_else() throws ReflectiveOperationException {
        for (RecordComponent component : Engagement.class.getRecordComponents()) {
            Object value = component.getAccessor().invoke(engagement);
            if (component.getName().equals("caseNumber")) {
                assertThat(value).isEqualTo(CaseNumber.of("115-IT-0421"));
            } else {
                assertThat(value).as(component.getName()).isNull();
            }
        }
    }

    @Test
    void refuses_an_engagement_without_case_number() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Engagement.builder().title("市民服務網維運案").build())
                .withMessageContaining("caseNumber");
        assertThatNullPointerException()
                .isThrownBy(() -> engagement.withCaseNumber(null))
                .withMessage("caseNumber");
    }

    @Test
    void keeps_blank_text_as_not_recorded() {
        assertThat(engagement.withTitle(" ").title()).isNull();
        assertThat(Agency.builder().name("").unit("\u3000").build()).isEqualTo(new Agency(null, null));
        assertThat(Service.builder().description(" ").build()).isEqualTo(new Service(null, null, null));
        assertThat(NoTender.builder().description(" ").build()).isEqualTo(new NoTender(null, null));
    }

    static Stream<Arguments> twoThingsWithOneId() {
        return Stream.of(
                twice(
                        "systems",
                        e -> e.withSystems(both(
                                InformationSystem.builder().id(SystemId.of("1")).build()))),
                twice("participants", e -> e.withParticipants(both(PARTICIPANT))),
                twice(
                        "team",
                        e -> e.withTeam(both(TeamMember.builder()
                                .personnelNumber(PersonnelNumber.of("1"))
                                .build()))),
                twice(
                        "supplies",
                        e -> e.withSupplies(
                                both(Supply.builder().id(SupplyId.of("1")).build()))),
                twice(
                        "changes",
                        e -> e.withChanges(both(Change.builder().id("1").build()))),
                twice(
                        "notificationRoutes",
                        e -> e.withNotificationRoutes(both(
                                NotificationRoute.builder().id(RouteId.of("1")).build()))),
                twice(
                        "incidents",
                        e -> e.withIncidents(both(Incident.builder().id("1").build()))));
    }

    private static Arguments twice(String component, UnaryOperator<Engagement> spoilt) {
        return argumentSet(component, component, spoilt);
    }

    private static <T> List<T> both(T thing) {
        return List.of(thing, thing);
    }

    @ParameterizedTest
    @MethodSource("twoThingsWithOneId")
    void refuses_two_things_with_one_id(String component, UnaryOperator<Engagement> spoilt) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spoilt.apply(engagement))
                .withMessage(component + " must not hold two entries with one id");
    }

    @Test
    void refuses_a_vendor_and_a_participant_with_one_id() {
        Engagement withParticipant = engagement.withParticipants(List.of(PARTICIPANT));
        Vendor same = Vendor.builder().id(PartyId.of("S1")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withParticipant.withVendor(same))
                .withMessage("vendor and participants must not share an id");
        assertThat(withParticipant.withVendor(same.withId(PartyId.of("V"))).participants())
                .containsExactly(PARTICIPANT);
    }

    @Test
    void keeps_empty_lists_as_none() throws ReflectiveOperationException {
        Engagement none = Engagement.builder()
                .caseNumber(CaseNumber.of("115-IT-0421"))
                .services(List.of())
                .systems(List.of())
                .participants(List.of())
                .team(List.of())
                .supplies(List.of())
                .imposedDuties(List.of())
                .securityStaff(List.of())
                .inspections(List.of())
                .acceptances(List.of())
                .selfAudits(List.of())
                .audits(List.of())
                .changes(List.of())
                .notificationRoutes(List.of())
                .incidents(List.of())
                .build();
        List<RecordComponent> lists = Arrays.stream(Engagement.class.getRecordComponents())
                .filter(component -> component.getType() == List.class)
                .toList();
        for (RecordComponent list : lists) {
            assertThat(list.getAccessor().invoke(none)).as(list.getName()).isEqualTo(List.of());
        }
    }

    @Test
    void copies_its_lists() {
        List<Service> services = new ArrayList<>(List.of(Service.builder().build()));
        Engagement one = engagement.withServices(services);
        services.clear();
        assertThat(one.services()).hasSize(1);
        assertThatThrownBy(() -> one.services().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void holds_facts_that_contradict_each_other() {
        Tender tender = Tender.builder()
                .announcedAt(Moment.of(LocalDate.of(2026, 2, 2)))
                .build();
        NoTender noTender = NoTender.builder().reason(NoTenderReason.UNPAID).build();
        Engagement contradictory = engagement
                .withStage(Stage.PROCUREMENT)
                .withUnpaid(false)
                .withTender(tender)
                .withNoTender(noTender);
        assertThat(contradictory.tender()).isEqualTo(tender);
        assertThat(contradictory.noTender()).isEqualTo(noTender);
    }

    @Test
    void shows_no_personal_data() {
        TeamMember member = TeamMember.builder()
                .personnelNumber(PersonnelNumber.of("P-001"))
                .name("王小明")
                .areaStatuses(List.of(Area.MAINLAND_CHINA))
                .build();
        NotificationRoute route = NotificationRoute.builder()
                .id(RouteId.of("R1"))
                .recipient("陳大文")
                .build();
        assertThat(engagement.withTeam(List.of(member)).withNotificationRoutes(List.of(route)))
                .asString()
                .contains("P-001", "R1")
                .doesNotContain("王小明", "MAINLAND_CHINA", "陳大文");
    }

    @ParameterizedTest
    @EnumSource
    void states_a_listed_service_where_one_of_its_services_is(ServiceKind kind) {
        Service other = Service.builder().kind(ServiceKind.OTHER_CLOUD).build();
        Service any = Service.builder().kind(kind).build();
        assertThat(engagement.withServices(List.of(other, any)).listedServiceStated())
                .isEqualTo(kind.listed());
    }

    @Test
    void states_no_listed_service_where_none_is_recorded() {
        assertThat(engagement.listedServiceStated()).isFalse();
        assertThat(engagement.withServices(List.of()).listedServiceStated()).isFalse();
        assertThat(engagement
                        .withServices(
                                List.of(Service.builder().description("維運").build()))
                        .listedServiceStated())
                .isFalse();
    }

    @Test
    void entrusts_cloud_services_only_where_each_is_known_to_be_one() {
        Service cloud = Service.builder().kind(ServiceKind.IAAS).build();
        Service other = Service.builder().kind(ServiceKind.OTHER_CLOUD).build();

        assertThat(engagement.withServices(List.of(cloud, other)).cloudServicesOnly())
                .isTrue();
        assertThat(engagement
                        .withServices(List.of(
                                cloud,
                                Service.builder().kind(ServiceKind.CONSULTING).build()))
                        .cloudServicesOnly())
                .isFalse();
        assertThat(engagement
                        .withServices(List.of(cloud, Service.builder().build()))
                        .cloudServicesOnly())
                .isFalse();
        assertThat(engagement.withServices(List.of()).cloudServicesOnly()).isFalse();
        assertThat(engagement.cloudServicesOnly()).isFalse();
    }

    @Test
    void finds_a_member_by_the_personnel_number() {
        PersonnelNumber number = PersonnelNumber.of("P-001");
        TeamMember member = TeamMember.builder().personnelNumber(number).build();

        assertThat(engagement.withTeam(List.of(member)).member(number)).contains(member);
        assertThat(engagement.withTeam(List.of(member)).member(PersonnelNumber.of("P-002")))
                .isEmpty();
        assertThat(engagement.member(number)).isEmpty();
    }

    @Test
    void duties_that_no_entry_names_are_not_imposed() {
        ImposedDuty training = ImposedDuty.builder().item(VendorDuty.TRAINING).build();
        ImposedDuty unnamed = ImposedDuty.builder().build();

        assertThat(engagement.dutiesNotImposed()).containsExactly(VendorDuty.values());
        assertThat(engagement.withImposedDuties(training, unnamed, training).dutiesNotImposed())
                .hasSize(6)
                .doesNotContain(VendorDuty.TRAINING);
        assertThat(engagement
                        .withImposedDuties(Arrays.stream(VendorDuty.values())
                                .map(training::withItem)
                                .toList())
                        .dutiesNotImposed())
                .isEmpty();
    }

    @Test
    void knows_its_vendor_and_its_participants() {
        Engagement named = engagement
                .withVendor(Vendor.builder().id(PartyId.of("V")).build())
                .withParticipants(PARTICIPANT);

        assertThat(named.knows(PartyId.of("V"))).isTrue();
        assertThat(named.knows(PartyId.of("S1"))).isTrue();
        assertThat(named.knows(PartyId.of("S2"))).isFalse();
        assertThat(engagement.knows(PartyId.of("V"))).isFalse();
    }

    @Test
    void the_last_self_audit_is_the_latest_one_that_was_complete_by_the_day() {
        Engagement audited = engagement.withSelfAudits(
                selfAudit("2026-03-01"), selfAudit("2026-09-01"), selfAudit(null), selfAudit("2025-09-01"));

        assertThat(audited.lastSelfAudit(LocalDate.parse("2026-11-24"))).hasValue(1);
        assertThat(audited.lastSelfAudit(LocalDate.parse("2026-09-01"))).hasValue(1);
        assertThat(audited.lastSelfAudit(LocalDate.parse("2026-08-31"))).hasValue(0);
        assertThat(audited.lastSelfAudit(LocalDate.parse("2025-08-31"))).isEmpty();
        assertThat(engagement.lastSelfAudit(LocalDate.parse("2026-11-24"))).isEmpty();
    }

    private static SelfAudit selfAudit(String completedOn) {
        return SelfAudit.builder()
                .completedOn(completedOn == null ? null : LocalDate.parse(completedOn))
                .build();
    }
}
