package tw.ictoutsourcing.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tw.ictoutsourcing.basis.Fact;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.engagement.Service;
import tw.ictoutsourcing.engagement.ServiceKind;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.fact.CaseNumber;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.fact.PersonnelNumber;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.operation.Change;
import tw.ictoutsourcing.operation.ChangeSubject;
import tw.ictoutsourcing.operation.SecurityDuty;
import tw.ictoutsourcing.personaldata.DataHandlingTerms;
import tw.ictoutsourcing.personaldata.Purpose;
import tw.ictoutsourcing.procurement.InformationSystem;
import tw.ictoutsourcing.procurement.ProtectionLevel;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.ParticipantRole;
import tw.ictoutsourcing.vendor.Vendor;

class EngagementComparisonTest {

    private static final Engagement COMPLIANT = Cases.compliant();

    private static EngagementComparison compare(Engagement before, Engagement after) {
        return EngagementComparison.of(before, after, Cases.AT);
    }

    private static EngagementComparison since(UnaryOperator<Engagement> change) {
        return compare(COMPLIANT, change.apply(COMPLIANT));
    }

    /** Topic, subject and both values, as in {@code VENDOR - vendor.id: V -> W}. */
    private static List<String> told(EngagementComparison comparison) {
        return comparison.differences().stream()
                .map(difference ->
                        difference.topic() + " " + difference.subject().orElse("-") + " "
                                + value(difference.before().orElse(null)) + " -> "
                                + value(difference.after().orElse(null)))
                .toList();
    }

    private static String value(@Nullable Fact fact) {
        return fact == null ? "absent" : fact.path() + "=" + fact.text().orElse("?");
    }

    private static <T> List<T> with(List<T> list, int index, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, change.apply(list.get(index)));
        return changed;
    }

    private static <T> List<T> and(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    private static Engagement vendor(Engagement engagement, UnaryOperator<Vendor> change) {
        return engagement.withVendor(change.apply(engagement.vendor()));
    }

    private static Engagement terms(Engagement engagement, UnaryOperator<DataHandlingTerms> change) {
        return engagement.withPersonalData(engagement
                .personalData()
                .withTerms(change.apply(engagement.personalData().terms())));
    }

    private static Engagement contract(Engagement engagement, UnaryOperator<Contract> change) {
        return engagement.withContract(change.apply(engagement.contract()));
    }

    /** A change to the compliant engagement, and the differences that must be named. */
    private record Row(String name, UnaryOperator<Engagement> change, List<String> told) {}

    private static Row row(String name, UnaryOperator<Engagement> change, String... told) {
        return new Row(name, change, List.of(told));
    }

    static Stream<Arguments> changes() {
        return rows().map(row -> Arguments.argumentSet(row.name(), row.change(), row.told()));
    }

    private static Stream<Row> rows() {
        return Stream.of(
                row(
                        "another vendor",
                        engagement -> vendor(
                                engagement,
                                vendor -> vendor.withId(PartyId.of("W")).withName("他廠商")),
                        "VENDOR - vendor.id=V -> vendor.id=W",
                        "VENDOR - vendor.name=" + COMPLIANT.vendor().name() + " -> vendor.name=他廠商"),
                row(
                        "Mainland capital",
                        engagement -> vendor(
                                engagement,
                                vendor -> vendor.withOrigin(vendor.origin()
                                        .withRegisteredIn(Area.OTHER)
                                        .withMainlandShare(new BigDecimal("12.5"))
                                        .withMainlandControl(true)
                                        .withListedMainlandFunded(null))),
                        "VENDOR - vendor.origin.registeredIn=TAIWAN -> vendor.origin.registeredIn=OTHER",
                        "VENDOR - vendor.origin.mainlandShare=0 -> vendor.origin.mainlandShare=12.5",
                        "VENDOR - vendor.origin.mainlandControl=false -> vendor.origin.mainlandControl=true",
                        "VENDOR - vendor.origin.listedMainlandFunded=false -> vendor.origin.listedMainlandFunded=?"),
                row(
                        "a participant joined",
                        engagement -> engagement.withParticipants(and(
                                engagement.participants(),
                                Participant.builder().id(PartyId.of("S9")).build())),
                        "PARTICIPANTS S9 absent -> participants[2]={\"id\":\"S9\"}"),
                row(
                        "a participant left",
                        engagement -> engagement.withParticipants(with(
                                engagement.participants(),
                                0,
                                participant -> participant.withEndedOn(LocalDate.of(2026, 10, 31)))),
                        "PARTICIPANTS S1 participants[0].endedOn=? -> participants[0].endedOn=2026-10-31"),
                row(
                        "another role",
                        engagement -> engagement.withParticipants(with(
                                engagement.participants(),
                                1,
                                participant -> participant.withRole(ParticipantRole.SUBCONTRACTOR))),
                        "PARTICIPANTS J1 participants[1].role=JOINT_BIDDER -> participants[1].role=SUBCONTRACTOR"),
                row(
                        "another service",
                        engagement -> engagement.withServices(
                                with(engagement.services(), 0, service -> service.withKind(ServiceKind.CONSULTING))),
                        "SERVICES - absent -> services[0]={\"kind\":\"CONSULTING\"}",
                        "SERVICES - services[0]={\"kind\":\"SYSTEM_MANAGEMENT\"} -> absent"),
                row(
                        "another certificate is no other service",
                        engagement -> engagement.withServices(
                                with(engagement.services(), 2, service -> service.withCertificates(List.of())))),
                row(
                        "a system needs more protection",
                        engagement -> engagement.withSystems(with(
                                engagement.systems(),
                                1,
                                system -> system.withRatings(system.ratings().withIntegrity(ProtectionLevel.HIGH)))),
                        "SYSTEMS SYS2 systems[1].ratings.integrity=MEDIUM -> systems[1].ratings.integrity=HIGH",
                        "SYSTEMS SYS2 systems[1].ratings.level=MEDIUM -> systems[1].ratings.level=HIGH"),
                row(
                        "a rating that does not change the level",
                        engagement -> engagement.withSystems(with(
                                engagement.systems(),
                                0,
                                system -> system.withRatings(system.ratings().withIntegrity(ProtectionLevel.HIGH)))),
                        "SYSTEMS SYS1 systems[0].ratings.integrity=MEDIUM -> systems[0].ratings.integrity=HIGH"),
                row(
                        "the terms",
                        engagement -> terms(
                                engagement,
                                terms -> terms.withPurposes(and(terms.purposes(), Purpose.of("090")))
                                        .withScope(with(terms.scope(), 0, item -> item.withDescription("全部")))
                                        .withPeriod(terms.period().withTo(LocalDate.of(2028, 12, 31)))
                                        .withBoundToAct(false)),
                        "PERSONAL_DATA_TERMS SC1 personalData.terms.scope[0].description=申辦案件"
                                + " -> personalData.terms.scope[0].description=全部",
                        "PERSONAL_DATA_TERMS - absent -> personalData.terms.purposes[1]=090",
                        "PERSONAL_DATA_TERMS - personalData.terms.period.to=2027-03-31"
                                + " -> personalData.terms.period.to=2028-12-31",
                        "PERSONAL_DATA_TERMS - personalData.terms.boundToAct=true"
                                + " -> personalData.terms.boundToAct=false"),
                row(
                        "security staff",
                        engagement -> engagement.withSecurityStaff(and(
                                with(engagement.securityStaff(), 0, duty -> duty.withWholeJob(false)),
                                SecurityDuty.builder()
                                        .person(PersonnelNumber.of("P-104"))
                                        .build())),
                        "SECURITY_STAFF P-002 securityStaff[0].wholeJob=true -> securityStaff[0].wholeJob=false",
                        "SECURITY_STAFF P-104 absent -> securityStaff[1]={\"person\":\"P-104\"}"),
                row(
                        "a list that nobody recorded",
                        engagement -> engagement.withParticipants((List<Participant>) null),
                        Stream.of(0, 1)
                                .map(i -> "PARTICIPANTS "
                                        + COMPLIANT.participants().get(i).id() + " participants[" + i + "]="
                                        + Fact.of(COMPLIANT, "participants[" + i + "]")
                                                .text()
                                                .orElseThrow()
                                        + " -> participants=?")
                                .toArray(String[]::new)),
                row("the team is not what 八 is about", engagement -> engagement.withTeam(List.of())));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void names_what_changed(UnaryOperator<Engagement> change, List<String> told) {
        assertThat(told(since(change))).containsExactlyElementsOf(told);
    }

    @Test
    void finds_no_difference_between_an_engagement_and_itself() {
        EngagementComparison comparison = compare(COMPLIANT, COMPLIANT);

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.unreviewed()).isEmpty();
        assertThat(comparison.reviewAsked()).isTrue();
        assertThat(comparison.ofOneCase()).isTrue();
    }

    @Test
    void tells_recorded_as_none_from_not_recorded() {
        Engagement none = COMPLIANT.withParticipants(List.of());
        Engagement unknown = COMPLIANT.withParticipants((List<Participant>) null);

        assertThat(told(compare(unknown, none))).containsExactly("PARTICIPANTS - participants=? -> participants=[]");
        assertThat(told(compare(none, none))).isEmpty();
        assertThat(told(compare(unknown, unknown))).isEmpty();
    }

    @Test
    void counts_services_of_one_kind() {
        Service service = Service.builder().kind(ServiceKind.CONSULTING).build();
        Engagement once = COMPLIANT.withServices(List.of(service));
        Engagement twice = COMPLIANT.withServices(List.of(service, service));

        assertThat(told(compare(once, twice)))
                .containsExactly("SERVICES - absent -> services[1]={\"kind\":\"CONSULTING\"}");
        assertThat(told(compare(twice, once)))
                .containsExactly("SERVICES - services[1]={\"kind\":\"CONSULTING\"} -> absent");
    }

    @Test
    void compares_a_system_that_was_never_rated() {
        Engagement unrated = COMPLIANT.withSystems(
                with(COMPLIANT.systems(), 0, (UnaryOperator<InformationSystem>) system -> system.withRatings(null)));

        assertThat(told(compare(unrated, COMPLIANT)))
                .hasSize(5)
                .allMatch(line -> line.startsWith("SYSTEMS SYS1 systems[0].ratings=? -> systems[0].ratings."));
    }

    private static Change change(ChangeSubject subject, @Nullable Act review) {
        return Change.builder().id("CHG-9").subject(subject).review(review).build();
    }

    private static final Act DONE = Act.builder().done(true).build();

    private static Engagement everythingElse(Engagement engagement) {
        return rows().map(Row::change)
                .limit(11)
                .reduce((one, other) -> before -> other.apply(one.apply(before)))
                .orElseThrow()
                .apply(engagement);
    }

    private static EngagementComparison reviewedBy(Change change) {
        Engagement changed = everythingElse(COMPLIANT);
        return compare(COMPLIANT, changed.withChanges(and(COMPLIANT.changes(), change)));
    }

    @ParameterizedTest
    @EnumSource
    void counts_as_reviewed_what_a_new_change_of_that_subject_says(ChangeSubject subject) {
        EngagementComparison comparison = reviewedBy(change(subject, DONE));

        assertThat(comparison.differences()).extracting(Difference::topic).contains(Topic.values());
        assertThat(comparison.differences())
                .allSatisfy(difference -> assertThat(difference.review())
                        .isEqualTo(difference.topic().subject() == subject ? Review.RECORDED : Review.NOT_RECORDED));
        assertThat(comparison.reviews(Topic.VENDOR)).hasSize(subject == ChangeSubject.VENDOR ? 1 : 0);
    }

    static Stream<Arguments> reviews() {
        return Stream.of(
                Arguments.of(DONE, true),
                Arguments.of(Act.builder().at(Moment.of(Cases.AT)).build(), true),
                Arguments.of(Act.builder().at(Moment.of(Cases.AT.plusNanos(1))).build(), false),
                Arguments.of(Act.builder().done(false).build(), false),
                Arguments.of(Act.builder().reference("紀錄").build(), false),
                Arguments.of(null, false));
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void counts_a_review_only_where_it_is_recorded_as_done_by_then(@Nullable Act review, boolean counts) {
        EngagementComparison comparison = reviewedBy(change(ChangeSubject.VENDOR, review));

        assertThat(comparison.unreviewed().stream().anyMatch(difference -> difference.topic() == Topic.VENDOR))
                .isNotEqualTo(counts);
    }

    @Test
    void does_not_count_a_change_that_was_there_before_unless_it_was_completed_since() {
        Engagement before = COMPLIANT.withChanges(List.of(change(ChangeSubject.VENDOR, null)));
        Engagement changed = vendor(before, vendor -> vendor.withName("他廠商"));
        Engagement reviewed = changed.withChanges(List.of(change(ChangeSubject.VENDOR, DONE)));

        assertThat(compare(before, reviewed).unreviewed()).isEmpty();
        assertThat(compare(reviewed.withVendor(before.vendor()), reviewed).unreviewed())
                .hasSize(1);
    }

    private static Engagement unsigned(Engagement engagement) {
        return contract(engagement, contract -> contract.withSignedAt(null))
                .withStage(Stage.PROCUREMENT)
                .withPerformance(null);
    }

    @Test
    void asks_no_review_before_signing_and_still_names_the_differences() {
        Engagement draft = unsigned(COMPLIANT);

        EngagementComparison comparison = compare(draft, vendor(draft, vendor -> vendor.withName("他廠商")));

        assertThat(comparison.reviewAsked()).isFalse();
        assertThat(comparison.unreviewed()).isEmpty();
        assertThat(comparison.differences())
                .singleElement()
                .extracting(Difference::review)
                .isEqualTo(Review.NOT_ASKED);
    }

    @Test
    void asks_no_review_of_what_changed_on_the_way_to_signing() {
        assertThat(compare(unsigned(COMPLIANT), COMPLIANT).reviewAsked()).isFalse();
        assertThat(compare(COMPLIANT, unsigned(COMPLIANT)).reviewAsked()).isTrue();
    }

    @Test
    void asks_a_review_where_only_the_later_record_says_that_the_contract_was_signed() {
        Engagement silent = contract(COMPLIANT, contract -> contract.withSignedAt(null))
                .withStage(null)
                .withPerformance(null);

        assertThat(compare(silent, COMPLIANT).reviewAsked()).isTrue();
        assertThat(compare(silent, silent).reviewAsked()).isFalse();
    }

    @Test
    void asks_by_the_instant_whether_the_contract_was_signed() {
        Engagement soon = contract(unsigned(COMPLIANT), contract -> contract.withSignedAt(Moment.parse("2026-11-25")));

        assertThat(compare(soon, soon).reviewAsked()).isFalse();
        assertThat(EngagementComparison.of(
                                soon, soon, Moment.parse("2026-11-25").last())
                        .reviewAsked())
                .isTrue();
    }

    @Test
    void says_that_the_case_numbers_differ() {
        assertThat(since(engagement -> engagement.withCaseNumber(CaseNumber.of("other")))
                        .ofOneCase())
                .isFalse();
    }
}
