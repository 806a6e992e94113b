package tw.ictoutsourcing.assessment.walk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.audit.Audit;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.operation.Anomaly;
import tw.ictoutsourcing.operation.Change;
import tw.ictoutsourcing.operation.RemoteGrant;
import tw.ictoutsourcing.operation.RemoteManagement;
import tw.ictoutsourcing.personaldata.DataHandlingTerms;
import tw.ictoutsourcing.personaldata.PersonalData;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.procurement.InformationSystem;
import tw.ictoutsourcing.procurement.Supply;
import tw.ictoutsourcing.procurement.Tender;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.Vendor;

/**
 * Where the subjects of a rule are found in an engagement, and what an absent or an empty list of them means.
 *
 * @param <T>  the type of the subjects
 */
public final class Place<T> {

    /** The engagement itself. */
    public static final Place<Engagement> ENGAGEMENT = one(Engagement.class, "", engagement -> engagement);

    /** The contract of an engagement. */
    public static final Place<Contract> CONTRACT = one(Contract.class, "contract", Engagement::contract);

    /** The tender of an engagement. */
    public static final Place<Tender> TENDER = one(Tender.class, "tender", Engagement::tender);

    /** The vendor of an engagement. */
    public static final Place<Vendor> VENDOR = one(Vendor.class, "vendor", Engagement::vendor);

    /** The information systems of an engagement. */
    public static final Place<InformationSystem> SYSTEMS = parts(
            InformationSystem.class,
            "systems",
            Engagement::systems,
            system -> system.id().value(),
            "no-systems");

    /** The other firms that take part in an engagement. */
    public static final Place<Participant> PARTICIPANTS = parts(
            Participant.class,
            "participants",
            Engagement::participants,
            firm -> firm.id().value(),
            "no-participants");

    /** The persons of the team of an engagement. */
    public static final Place<TeamMember> TEAM = parts(
            TeamMember.class,
            "team",
            Engagement::team,
            member -> member.personnelNumber().value(),
            "nobody-in-the-team");

    /** What is supplied or used for the work of an engagement. */
    public static final Place<Supply> SUPPLIES = parts(
            Supply.class,
            "supplies",
            Engagement::supplies,
            supply -> supply.id().value(),
            "nothing-supplied");

    /** The audits of an engagement by the agency. */
    public static final Place<Audit> AUDITS =
            events(Audit.class, "audits", Engagement::audits, Place::firmAndDay, "no-audits");

    /** The changes of an engagement. */
    public static final Place<Change> CHANGES =
            events(Change.class, "changes", Engagement::changes, Change::id, "no-changes");

    /** The incidents of an engagement. */
    public static final Place<Incident> INCIDENTS =
            events(Incident.class, "incidents", Engagement::incidents, Incident::id, "no-incidents");

    /** The personal data of an engagement; an absent one is judged as one of which nothing is recorded. */
    public static final Place<PersonalData> PERSONAL_DATA = one(
            PersonalData.class,
            "personalData",
            engagement -> Objects.requireNonNullElse(
                    engagement.personalData(), PersonalData.builder().build()));

    /** The agreed terms of handling personal data. */
    public static final Place<DataHandlingTerms> DATA_HANDLING_TERMS = one(
            DataHandlingTerms.class,
            "personalData.terms",
            engagement -> engagement.personalData() == null
                    ? null
                    : engagement.personalData().terms());

    /** The remote management of an engagement; an absent one is judged as one of which nothing is recorded. */
    public static final Place<RemoteManagement> REMOTE_MANAGEMENT = one(
            RemoteManagement.class,
            "remoteManagement",
            engagement -> Objects.requireNonNullElse(
                    engagement.remoteManagement(), RemoteManagement.builder().build()));

    /** The grants of remote access of an engagement. */
    public static final Place<RemoteGrant> REMOTE_GRANTS = parts(
            RemoteGrant.class,
            "remoteManagement.grants",
            engagement -> engagement.remoteManagement() == null
                    ? null
                    : engagement.remoteManagement().grants(),
            grant -> grant.id().value(),
            "no-remote-management");

    /** The anomalies of an engagement. */
    public static final Place<Anomaly> ANOMALIES = events(
            Anomaly.class,
            "remoteManagement.anomalies",
            engagement -> engagement.remoteManagement() == null
                    ? null
                    : engagement.remoteManagement().anomalies(),
            anomaly -> anomaly.account() == null ? null : anomaly.account().value(),
            "no-anomaly");

    private static final List<Place<?>> ALL = List.of(
            ENGAGEMENT,
            TENDER,
            VENDOR,
            SYSTEMS,
            PARTICIPANTS,
            TEAM,
            SUPPLIES,
            CONTRACT,
            PERSONAL_DATA,
            DATA_HANDLING_TERMS,
            REMOTE_MANAGEMENT,
            REMOTE_GRANTS,
            ANOMALIES,
            AUDITS,
            CHANGES,
            INCIDENTS);

    private final Class<T> type;
    private final String component;
    private final Function<Engagement, @Nullable List<T>> subjects;
    private final @Nullable Function<T, @Nullable String> key;
    private final Absence absence;
    private final Ruling none;

    private Place(
            Class<T> type,
            String component,
            Function<Engagement, @Nullable List<T>> subjects,
            @Nullable Function<T, @Nullable String> key,
            Absence absence,
            Ruling none) {
        this.type = type;
        this.component = component;
        this.subjects = subjects;
        this.key = key;
        this.absence = absence;
        this.none = none;
    }

    /** What it means that nothing is recorded at a place. */
    @FunctionalInterface
    private interface Absence {

        Ruling ruling(String component, Engagement engagement, Circumstances at);
    }

    /** One thing, which is missing where it is absent. */
    private static <T> Place<T> one(Class<T> type, String component, Function<Engagement, @Nullable T> subject) {
        Function<Engagement, @Nullable List<T>> subjects = engagement -> {
            T found = subject.apply(engagement);
            return found == null ? null : List.of(found);
        };
        return new Place<>(type, component, subjects, null, Place::missing, Ruling.complies());
    }

    /** Things that exist or not: an absent list is missing. */
    private static <T> Place<T> parts(
            Class<T> type,
            String component,
            Function<Engagement, @Nullable List<T>> subjects,
            Function<T, @Nullable String> key,
            String none) {
        return new Place<>(type, component, subjects, key, Place::missing, Ruling.notApplicable(none));
    }

    /** Events: nothing is expected of an absent list before performance, and it is missing from then on. */
    private static <T> Place<T> events(
            Class<T> type,
            String component,
            Function<Engagement, @Nullable List<T>> subjects,
            Function<T, @Nullable String> key,
            String none) {
        return new Place<>(type, component, subjects, key, Place::unrecorded, Ruling.notApplicable(none));
    }

    /** An audit has no id: it is told by the firm and the day, as far as they are recorded. */
    private static @Nullable String firmAndDay(Audit audit) {
        String firm = audit.party() == null ? "" : audit.party().value();
        String day = audit.completedOn() == null ? "" : audit.completedOn().toString();
        String key = (firm + " " + day).strip();
        return key.isEmpty() ? null : key;
    }

    private static Ruling missing(String component, Engagement engagement, Circumstances at) {
        return Ruling.missingInEngagement(component);
    }

    private static Ruling unrecorded(String component, Engagement engagement, Circumstances at) {
        return at.eventsNotRecorded(component);
    }

    /**
     * The place of the subjects of a type.
     *
     * @param <T>  the type
     * @param type  the type, not null
     * @return the place, empty if an engagement has none
     */
    @SuppressWarnings("unchecked") // a place is of its type
    public static <T> Optional<Place<T>> of(Class<T> type) {
        return ALL.stream()
                .filter(place -> place.type == type)
                .map(place -> (Place<T>) place)
                .findFirst();
    }

    /**
     * The type of the subjects.
     *
     * @return the type, not null
     */
    public Class<T> type() {
        return type;
    }

    /**
     * The subjects of an engagement.
     *
     * @param engagement  the engagement, not null
     * @return the subjects in the order of the input, null where they are not recorded
     */
    public @Nullable List<T> in(Engagement engagement) {
        return subjects.apply(engagement);
    }

    /** The ruling of a rule whose subjects are not recorded. */
    Ruling absent(Engagement engagement, Circumstances at) {
        return absence.ruling(component, engagement, at);
    }

    /** The ruling of a rule whose subjects are recorded as none. */
    Ruling none() {
        return none;
    }

    /**
     * Whether the place is a list, of which every element is a subject.
     *
     * @return true for a list, false for one thing
     */
    public boolean many() {
        return key != null;
    }

    /**
     * The path of a subject found here.
     *
     * @param index  its index in the list, of no meaning where the place is none
     * @return the path from the engagement, not null
     */
    public String path(int index) {
        return many() ? component + "[" + index + "]" : component;
    }

    /**
     * The id of a subject found here.
     *
     * @param subject  the subject, not null
     * @return its id or natural key, null where it has none or is the only one of its kind
     * @throws ClassCastException if it is not of the type of the place's subjects
     */
    public @Nullable String keyOf(Object subject) {
        return key == null ? null : key.apply(type.cast(subject));
    }
}
