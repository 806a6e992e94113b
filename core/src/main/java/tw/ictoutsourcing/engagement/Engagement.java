package tw.ictoutsourcing.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.audit.Audit;
import tw.ictoutsourcing.audit.SelfAudit;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.AuditedVendor;
import tw.ictoutsourcing.constraint.CompleteContract;
import tw.ictoutsourcing.constraint.CompliantProcurement;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.FactsRecorded;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.LawfulDataHandling;
import tw.ictoutsourcing.constraint.NoKnownBreach;
import tw.ictoutsourcing.constraint.ReportedIncident;
import tw.ictoutsourcing.constraint.ReviewedChange;
import tw.ictoutsourcing.constraint.SecureOperation;
import tw.ictoutsourcing.constraint.WithinScope;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.fact.CaseNumber;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.fact.PersonnelNumber;
import tw.ictoutsourcing.fact.Recorded;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.NotificationRoute;
import tw.ictoutsourcing.operation.Change;
import tw.ictoutsourcing.operation.Check;
import tw.ictoutsourcing.operation.Conformity;
import tw.ictoutsourcing.operation.ImposedDuty;
import tw.ictoutsourcing.operation.Performance;
import tw.ictoutsourcing.operation.RemoteManagement;
import tw.ictoutsourcing.operation.SecurityDuty;
import tw.ictoutsourcing.operation.VendorDuty;
import tw.ictoutsourcing.personaldata.PersonalData;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.procurement.InformationSystem;
import tw.ictoutsourcing.procurement.OriginRestriction;
import tw.ictoutsourcing.procurement.RiskAssessment;
import tw.ictoutsourcing.procurement.Supply;
import tw.ictoutsourcing.procurement.Tender;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.Vendor;

/**
 * An engagement (委外案): ICT work that an agency entrusts to a vendor, from its procurement to its end. See 二 and 三.
 * <p>
 * It holds what is recorded, complete or not, consistent or not. A milestone that is absent has not happened, as far
 * as recorded.
 *
 * @param format  the version of the JSON format, null means 1
 * @param caseNumber  the agency's number of the case, not null
 * @param title  its title, null when not recorded
 * @param agency  the agency that entrusts the work, null when not recorded
 * @param stage  the stage it is stated to be in, null when not recorded
 * @param ictContent  whether the work has ICT content (資通訊相關), null when not recorded
 * @param services  the services entrusted, null when not recorded, empty when there is none
 * @param contractKind  the kind of contract, null when not recorded
 * @param unpaid  whether the work is provided without payment (無償), null when not recorded
 * @param subEntrusted  whether this engagement was itself passed on by a vendor (複委託), which is not to say that its
 *     vendor has subcontractors, null when not recorded
 * @param sensitiveScope  whether the work falls in the announced scope that is sensitive or concerns national
 *     security (四(二)), null when not recorded
 * @param systems  the information systems concerned, each id once, null when not recorded, empty when there is none
 * @param riskAssessment  the risk assessment, null when not recorded
 * @param tender  the tender, null when not recorded
 * @param noTender  the statement why there was no tender, null when not recorded
 * @param originRestriction  the agency's choice whether to restrict the origin of what is supplied, null when not
 *     recorded
 * @param vendor  the vendor, null when none is named
 * @param participants  the other firms that take part, now or once, each id once, null when not recorded, empty when
 *     there is none
 * @param team  the persons of the team, now or once, each personnel number once, null when not recorded, empty when
 *     there is none
 * @param supplies  what is supplied or used for the work, each id once, null when not recorded, empty when there is
 *     nothing
 * @param contract  the contract, null when not recorded
 * @param personalData  the personal data involved and its handling, null when not recorded
 * @param performance  the start and the end of performance, null when not recorded
 * @param imposedDuties  the duties of 七 that the agency imposed on the vendor, null when not recorded, empty when
 *     there is none
 * @param remoteManagement  the remote management of servers, null when not recorded
 * @param securityStaff  the assignments of persons to security, null when not recorded, empty when there is none
 * @param conformity  the confirmation that performance conforms to both sides' security rules, null when not recorded
 * @param inspections  the inspections held (查驗), null when not recorded, empty when there was none
 * @param acceptances  the acceptances held (驗收), null when not recorded, empty when there was none
 * @param selfAudits  the vendor's audits of its own work, null when not recorded, empty when there was none
 * @param audits  the agency's audits, null when not recorded, empty when there was none
 * @param changes  the changes of the vendor or the work, each id once, null when not recorded, empty when there was
 *     none
 * @param notificationRoutes  the routes that the agency designated for notices of incidents, each id once, null when
 *     not recorded, empty when there is none
 * @param incidents  the security incidents, each id once, null when not recorded, empty when there was none
 */
@WithinScope
@CompliantProcurement
@CompleteContract
@LawfulDataHandling
@SecureOperation
@ReviewedChange
@AuditedVendor
@ReportedIncident
@AgencyRules
@FactsRecorded(groups = FactsComplete.class)
@NoKnownBreach(groups = KnownBreach.class)
@Value.Builder
public record Engagement(
        @Nullable Integer format,
        CaseNumber caseNumber,
        @Nullable String title,
        @Nullable Agency agency,
        @Nullable Stage stage,
        @Nullable Boolean ictContent,
        @Nullable List<Service> services,
        @Nullable ContractKind contractKind,
        @Nullable Boolean unpaid,
        @Nullable Boolean subEntrusted,
        @Nullable Boolean sensitiveScope,
        @Nullable List<InformationSystem> systems,
        @Nullable RiskAssessment riskAssessment,
        @Nullable Tender tender,
        @Nullable NoTender noTender,
        @Nullable OriginRestriction originRestriction,
        @Nullable Vendor vendor,
        @Nullable List<Participant> participants,
        @Nullable List<TeamMember> team,
        @Nullable List<Supply> supplies,
        @Nullable Contract contract,
        @Nullable PersonalData personalData,
        @Nullable Performance performance,
        @Nullable List<ImposedDuty> imposedDuties,
        @Nullable RemoteManagement remoteManagement,
        @Nullable List<SecurityDuty> securityStaff,
        @Nullable Conformity conformity,
        @Nullable List<Check> inspections,
        @Nullable List<Check> acceptances,
        @Nullable List<SelfAudit> selfAudits,
        @Nullable List<Audit> audits,
        @Nullable List<Change> changes,
        @Nullable List<NotificationRoute> notificationRoutes,
        @Nullable List<Incident> incidents)
        implements WithEngagement, GuidelineSubject {

    /**
     * Refuses an engagement without a case number, and two things under one id.
     *
     * @throws IllegalArgumentException if a list holds two things with one id, or the vendor and a participant share
     *     one
     * @throws NullPointerException if the case number or an element of a list is null
     */
    public Engagement {
        Objects.requireNonNull(caseNumber, "caseNumber");
        title = Recorded.text(title);
        services = Recorded.list(services);
        systems = Recorded.distinct(systems, InformationSystem::id, "systems");
        participants = Recorded.distinct(participants, Participant::id, "participants");
        team = Recorded.distinct(team, TeamMember::personnelNumber, "team");
        supplies = Recorded.distinct(supplies, Supply::id, "supplies");
        imposedDuties = Recorded.list(imposedDuties);
        securityStaff = Recorded.list(securityStaff);
        inspections = Recorded.list(inspections);
        acceptances = Recorded.list(acceptances);
        selfAudits = Recorded.list(selfAudits);
        audits = Recorded.list(audits);
        changes = Recorded.distinct(changes, Change::id, "changes");
        notificationRoutes = Recorded.distinct(notificationRoutes, NotificationRoute::id, "notificationRoutes");
        incidents = Recorded.distinct(incidents, Incident::id, "incidents");
        requireOneParty(vendor, participants);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static EngagementBuilder builder() {
        return new EngagementBuilder();
    }

    private static void requireOneParty(@Nullable Vendor vendor, @Nullable List<Participant> participants) {
        if (vendor != null
                && participants != null
                && participants.stream().map(Participant::id).anyMatch(vendor.id()::equals)) {
            throw new IllegalArgumentException("vendor and participants must not share an id");
        }
    }

    /**
     * Whether a service is stated that the guideline names. See 二.
     *
     * @return true if at least one is; one of a kind that is left open or not recorded does not count
     */
    public boolean listedServiceStated() {
        return listedService().isPresent();
    }

    /**
     * The duties of 七 of which no recorded entry says that the agency imposed them on the vendor.
     *
     * @return the duties in their order, all of them where none is recorded, unmodifiable
     */
    public Set<VendorDuty> dutiesNotImposed() {
        Set<VendorDuty> left = EnumSet.allOf(VendorDuty.class);
        for (ImposedDuty duty : Objects.requireNonNullElse(imposedDuties, List.<ImposedDuty>of())) {
            left.remove(duty.item());
        }
        return Collections.unmodifiableSet(left);
    }

    /**
     * The first of the stated services that the guideline names. See 二.
     *
     * @return its index among the services, empty where there is none
     */
    public OptionalInt listedService() {
        for (int i = 0; services != null && i < services.size(); i++) {
            ServiceKind kind = services.get(i).kind();
            if (kind != null && kind.listed()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Whether nothing but cloud services is entrusted. See 二(二).
     *
     * @return true if at least one service is stated and each is known to be a cloud service, named there or not
     */
    public boolean cloudServicesOnly() {
        return services != null
                && !services.isEmpty()
                && services.stream().map(Service::kind).allMatch(kind -> kind != null && kind.cloudService());
    }

    /**
     * The member of the team who has a personnel number.
     *
     * @param number  the number, not null
     * @return the member, empty where the team is not recorded or nobody in it has the number
     */
    public Optional<TeamMember> member(PersonnelNumber number) {
        return team == null
                ? Optional.empty()
                : team.stream()
                        .filter(member -> member.personnelNumber().equals(number))
                        .findFirst();
    }

    /**
     * Whether a firm is one of those that the engagement names.
     *
     * @param firm  the firm's id, not null
     * @return true if it is the vendor or among the participants
     */
    public boolean knows(PartyId firm) {
        return (vendor != null && vendor.id().equals(firm))
                || (participants != null
                        && participants.stream().map(Participant::id).anyMatch(firm::equals));
    }

    /**
     * The last of the vendor's audits of its own work that was complete by a day. See 七(七).
     *
     * @param day  the day as of which it is asked, not null
     * @return its index among the self-audits, empty where there is none; one without a date does not count
     */
    public OptionalInt lastSelfAudit(LocalDate day) {
        OptionalInt last = OptionalInt.empty();
        for (int i = 0; selfAudits != null && i < selfAudits.size(); i++) {
            LocalDate completed = selfAudits.get(i).completedOn();
            boolean counts = completed != null && !completed.isAfter(day);
            if (counts
                    && (last.isEmpty()
                            || completed.isAfter(selfAudits.get(last.getAsInt()).completedOn()))) {
                last = OptionalInt.of(i);
            }
        }
        return last;
    }

    /**
     * The reason stated for there having been no tender. See 四(一) and 四(三).
     *
     * @return the reason, empty where none is stated; another reason than the two named ones is stated only by its
     *     description
     */
    public Optional<NoTenderReason> reasonForNoTender() {
        boolean stated =
                noTender != null && (noTender.reason() != NoTenderReason.OTHER || noTender.description() != null);
        return stated ? Optional.ofNullable(noTender.reason()) : Optional.empty();
    }

    /**
     * The component by which the engagement denies the reason that it states for there having been no tender.
     *
     * @return {@code unpaid} or {@code subEntrusted}, empty where the reason is not denied
     */
    public Optional<String> denialOfNoTender() {
        return reasonForNoTender().flatMap(reason -> switch (reason) {
            case UNPAID -> Boolean.FALSE.equals(unpaid) ? Optional.of("unpaid") : Optional.empty();
            case SUB_ENTRUSTED -> Boolean.FALSE.equals(subEntrusted) ? Optional.of("subEntrusted") : Optional.empty();
            case OTHER -> Optional.empty();
        });
    }

    /**
     * The stage that has come at an instant: the later of the stage stated and the latest milestone that has come.
     * <p>
     * A stated stage whose own milestone is recorded for a later day does not count yet; the one below it is tried
     * instead. An engagement that states no stage is as far as its milestones say.
     *
     * @param now  the instant at which it is asked, not null
     * @return the stage, {@link Stage#PROCUREMENT} where nothing says more, not null
     */
    public Stage stageAt(Instant now) {
        Stage[] stages = Stage.values();
        for (int i = stages.length - 1; i > 0; i--) {
            Moment milestone = milestone(stages[i]);
            boolean come =
                    milestone == null ? stage != null && stage.compareTo(stages[i]) >= 0 : milestone.hasComeBy(now);
            if (come) {
                return stages[i];
            }
        }
        return Stage.PROCUREMENT;
    }

    private @Nullable Moment milestone(Stage of) {
        return switch (of) {
            case PROCUREMENT -> null;
            case CONTRACT -> contract == null ? null : contract.signedAt();
            case PERFORMANCE -> performance == null ? null : dated(performance.startedOn());
            case CLOSED -> performance == null ? null : dated(performance.endedOn());
        };
    }

    private static @Nullable Moment dated(@Nullable LocalDate date) {
        return date == null ? null : Moment.of(date);
    }
}
