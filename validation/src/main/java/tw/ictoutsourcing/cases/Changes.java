package tw.ictoutsourcing.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.contract.AssetRequirement;
import tw.ictoutsourcing.contract.Clause;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.contract.Penalty;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.engagement.NoTender;
import tw.ictoutsourcing.engagement.NoTenderReason;
import tw.ictoutsourcing.engagement.Service;
import tw.ictoutsourcing.engagement.ServiceKind;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.DeviceId;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.RouteId;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.incident.Evidence;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Initiative;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.incident.NotificationRoute;
import tw.ictoutsourcing.incident.Restart;
import tw.ictoutsourcing.operation.Performance;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.HourStart;

/** How cases change one fact of the compliant engagement. */
final class Changes {

    /** The policy by which the hour of 十 runs from the occurrence. */
    static final AgencyPolicy FROM_OCCURRENCE =
            AgencyPolicy.builder().hourStart(HourStart.OCCURRENCE).build();

    private Changes() {}

    /** The compliant engagement as it is, for what another instant or a policy alone leads to. */
    static UnaryOperator<Engagement> nothing() {
        return engagement -> engagement;
    }

    /** Several changes, one after the other. */
    @SafeVarargs
    static UnaryOperator<Engagement> together(UnaryOperator<Engagement>... changes) {
        UnaryOperator<Engagement> all = nothing();
        for (UnaryOperator<Engagement> change : changes) {
            UnaryOperator<Engagement> before = all;
            all = engagement -> change.apply(before.apply(engagement));
        }
        return all;
    }

    /** Other services than those recorded. */
    static UnaryOperator<Engagement> services(Service... services) {
        List<Service> instead = List.of(services);
        return engagement -> engagement.withServices(instead);
    }

    /** One more service, after those recorded. */
    static UnaryOperator<Engagement> oneMore(Service service) {
        return engagement -> {
            List<Service> services = new ArrayList<>(Objects.requireNonNull(engagement.services()));
            services.add(service);
            return engagement.withServices(services);
        };
    }

    /** A service of a kind, without certificates. */
    static Service service(@Nullable ServiceKind kind, @Nullable String description) {
        return Service.builder().kind(kind).description(description).build();
    }

    /** An engagement without ICT content, as far as its statements go: neither does it name a listed service. */
    static UnaryOperator<Engagement> outOfScope() {
        return together(
                services(service(ServiceKind.OTHER_INFORMATION, "文書繕打")),
                engagement -> engagement.withIctContent(false));
    }

    /** A reason why there was no tender, in the place of the tender. */
    static UnaryOperator<Engagement> noTender(NoTenderReason reason) {
        return engagement -> engagement
                .withTender(null)
                .withNoTender(
                        NoTender.builder().reason(reason).description("依機關簽准").build());
    }

    /** The contract. */
    static UnaryOperator<Engagement> contract(UnaryOperator<Contract> change) {
        return engagement -> engagement.withContract(change.apply(Objects.requireNonNull(engagement.contract())));
    }

    /** The requirements on the first asset. */
    static UnaryOperator<Engagement> firstAsset(UnaryOperator<AssetRequirement> change) {
        return contract(contract -> contract.withAssetRequirements(first(contract.assetRequirements(), change)));
    }

    /** A clause that the contract states or not, with its number; null where it is not recorded which. */
    static Clause clause(@Nullable Boolean stated) {
        return Clause.builder().stated(stated).reference("第14條").build();
    }

    /** Other incidents than those recorded, null for a list that is not recorded. */
    static UnaryOperator<Engagement> incidents(@Nullable List<Incident> incidents) {
        return engagement -> engagement.withIncidents(incidents);
    }

    /** The first incident, the one that is reported and leads to legal action. */
    static UnaryOperator<Engagement> incident(UnaryOperator<Incident> change) {
        return engagement -> engagement.withIncidents(first(engagement.incidents(), change));
    }

    /** The second incident, the one that need not be reported and leads to no legal action. */
    static UnaryOperator<Engagement> secondIncident(UnaryOperator<Incident> change) {
        return engagement -> engagement.withIncidents(at(1, engagement.incidents(), change));
    }

    /** One more incident, after the two. */
    static UnaryOperator<Engagement> oneMore(Incident incident) {
        return engagement -> {
            List<Incident> incidents = new ArrayList<>(Objects.requireNonNull(engagement.incidents()));
            incidents.add(incident);
            return engagement.withIncidents(incidents);
        };
    }

    /** Other notices than the one recorded, null for a list that is not recorded. */
    static UnaryOperator<Engagement> notices(@Nullable List<Notice> notices) {
        return incident(incident -> incident.withNotices(notices));
    }

    /** The notice of the first incident. */
    static UnaryOperator<Engagement> notice(UnaryOperator<Notice> change) {
        return incident(incident -> incident.withNotices(first(incident.notices(), change)));
    }

    /** A notice that the vendor gave while the designated channel worked. */
    static Notice given(@Nullable Instant at, @Nullable String route) {
        return Notice.builder()
                .givenAt(at)
                .route(route == null ? null : new RouteId(route))
                .initiative(Initiative.VENDOR)
                .designatedChannelDown(false)
                .build();
    }

    /** The route by which the notice went. */
    static UnaryOperator<Engagement> firstRoute(UnaryOperator<NotificationRoute> change) {
        return engagement -> engagement.withNotificationRoutes(first(engagement.notificationRoutes(), change));
    }

    /** The route by which no notice went. */
    static UnaryOperator<Engagement> secondRoute(UnaryOperator<NotificationRoute> change) {
        return engagement -> engagement.withNotificationRoutes(at(1, engagement.notificationRoutes(), change));
    }

    /** Other routes than those designated, null for a list that is not recorded. */
    static UnaryOperator<Engagement> routes(@Nullable List<NotificationRoute> routes) {
        return engagement -> engagement.withNotificationRoutes(routes);
    }

    /** The evidence of the first incident. */
    static UnaryOperator<Engagement> evidence(UnaryOperator<Evidence> change) {
        return incident(incident -> incident.withEvidence(change.apply(Objects.requireNonNull(incident.evidence()))));
    }

    /** When the collection of evidence was complete for the first device, null for not yet. */
    static UnaryOperator<Engagement> firstDeviceComplete(@Nullable Instant at) {
        return evidence(
                evidence -> evidence.withDevices(first(evidence.devices(), device -> device.withCompletedAt(at))));
    }

    /** Other restarts than those recorded. */
    static UnaryOperator<Engagement> restarts(Restart... restarts) {
        List<Restart> instead = List.of(restarts);
        return incident(incident -> incident.withRestarts(instead));
    }

    /** A restart. */
    static Restart restart(@Nullable String device, @Nullable Instant at, @Nullable Boolean byVendor) {
        return Restart.builder()
                .device(device == null ? null : new DeviceId(device))
                .at(at)
                .byVendor(byVendor)
                .build();
    }

    /** The review report of the first incident, null for one that is not recorded. */
    static UnaryOperator<Engagement> report(@Nullable Act act) {
        return incident(incident -> incident.withReviewReport(act));
    }

    /** A thing done, dated by a day or by an instant. */
    static Act done(String at) {
        return Act.builder().done(true).at(Moment.parse(at)).build();
    }

    /** A thing stated not to be done. */
    static Act notDone() {
        return Act.builder().done(false).build();
    }

    /** The time in which the vendor performs the work. */
    static UnaryOperator<Engagement> performance(UnaryOperator<Performance> change) {
        return engagement -> engagement.withPerformance(change.apply(Objects.requireNonNull(engagement.performance())));
    }

    /** The end of the relation. */
    static UnaryOperator<Engagement> ended(String on) {
        return performance(performance -> performance.withEndedOn(LocalDate.parse(on)));
    }

    /** What has to be kept up, and is judged as of the end of the relation once it has ended. */
    static boolean keptUp(Requirement requirement) {
        return Set.of(
                        Requirement.SECURITY_MANAGED_OR_CERTIFIED,
                        Requirement.TRAINED_REGULARLY,
                        Requirement.TRAINING_COVERS_TOPICS,
                        Requirement.DEDICATED_SECURITY_STAFF,
                        Requirement.SELF_AUDITED,
                        Requirement.AUDITED_REGULARLY,
                        Requirement.CLOUD_CERTIFIED)
                .contains(requirement);
    }

    /** A policy with a deadline of the review report, and days on which the agency is closed. */
    static AgencyPolicy reportWithin(String period, String... holidays) {
        return AgencyPolicy.builder()
                .reviewReportDeadline(Period.parse(period))
                .holidays(Arrays.stream(holidays).map(LocalDate::parse).toList())
                .build();
    }

    /** An instant of a wall clock in Taipei. */
    static Instant taipei(String dateAndTime) {
        return OffsetDateTime.parse(dateAndTime + "+08:00").toInstant();
    }

    static <T> List<T> first(@Nullable List<T> list, UnaryOperator<T> change) {
        return at(0, list, change);
    }

    static <T> List<T> at(int index, @Nullable List<T> list, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(Objects.requireNonNull(list));
        changed.set(index, change.apply(changed.get(index)));
        return changed;
    }

    static UnaryOperator<Engagement> breachPenalty(UnaryOperator<Penalty> change) {
        return contract(
                contract -> contract.withBreachPenalty(change.apply(Objects.requireNonNull(contract.breachPenalty()))));
    }

    static UnaryOperator<Engagement> performancePenalty(UnaryOperator<Penalty> change) {
        return contract(contract ->
                contract.withPerformancePenalty(change.apply(Objects.requireNonNull(contract.performancePenalty()))));
    }
}
