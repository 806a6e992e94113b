package tw.ictoutsourcing.assessment.article07;

import static tw.ictoutsourcing.assessment.walk.Place.ANOMALIES;
import static tw.ictoutsourcing.assessment.walk.Place.ENGAGEMENT;
import static tw.ictoutsourcing.assessment.walk.Place.INCIDENTS;
import static tw.ictoutsourcing.assessment.walk.Place.REMOTE_GRANTS;
import static tw.ictoutsourcing.assessment.walk.Place.REMOTE_MANAGEMENT;
import static tw.ictoutsourcing.assessment.walk.Place.SUPPLIES;
import static tw.ictoutsourcing.assessment.walk.Place.TEAM;

import java.util.List;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.limb.ConsistentClock;
import tw.ictoutsourcing.assessment.limb.EndAfterStart;
import tw.ictoutsourcing.assessment.limb.IncidentHasBegun;
import tw.ictoutsourcing.assessment.walk.Rule;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.operation.RemoteManagement;
import tw.ictoutsourcing.personnel.TeamMember;

/**
 * The rules of article 七, in the order of the catalogue.
 */
public final class Article07 {

    private static final Judge<RemoteManagement> REMOTE = new RemoteManagementHappens();
    private static final EncryptedConnection ENCRYPTED = new EncryptedConnection();
    private static final OneAccountPerPerson ONE_ACCOUNT = new OneAccountPerPerson();
    private static final MultiFactor MULTI_FACTOR = new MultiFactor();
    private static final Judge<Engagement> PERFORMERS = new PersonsRecorded(member -> Answer.of(member.performsWork()));
    private static final Judge<Engagement> TRAINEES = new PersonsRecorded(TeamMember::inTraining);
    private static final Judge<TeamMember> TRAINEE = new ServiceInOrder().onlyIf(new InTraining());

    private static final Judge<Incident> CLOCK =
            new ConsistentClock().onlyIf(new AffectsAgency().onlyIf(new IncidentHasBegun()));

    /** The rules. */
    public static final List<Rule<?>> RULES = List.of(
            Rule.of(Requirement.REQUIRED_OF_VENDOR, ENGAGEMENT, new RequiredOfVendor()),
            Rule.of(Requirement.NO_REMOTE_WITHOUT_NEED, REMOTE_MANAGEMENT, new NoRemoteWithoutNeed().onlyIf(REMOTE)),
            Rule.alone(Requirement.NO_REMOTE_WITHOUT_NEED, REMOTE_GRANTS, (grant, at) -> NoRemoteWithoutNeed.of(grant)),
            Rule.of(Requirement.ENCRYPTED_CONNECTION, REMOTE_MANAGEMENT, new EveryGrant(ENCRYPTED).onlyIf(REMOTE)),
            Rule.alone(Requirement.ENCRYPTED_CONNECTION, REMOTE_GRANTS, ENCRYPTED),
            Rule.of(
                    Requirement.ONE_ACCOUNT_PER_PERSON,
                    REMOTE_MANAGEMENT,
                    ONE_ACCOUNT.onlyIf(REMOTE),
                    new UsersOfTheTeam(ONE_ACCOUNT).onlyIf(REMOTE)),
            Rule.of(Requirement.MULTI_FACTOR, REMOTE_MANAGEMENT, new EveryGrant(MULTI_FACTOR).onlyIf(REMOTE)),
            Rule.alone(Requirement.MULTI_FACTOR, REMOTE_GRANTS, MULTI_FACTOR),
            Rule.of(Requirement.MANAGED_HOSTS_ONLY, REMOTE_MANAGEMENT, new ManagedHostsOnly().onlyIf(REMOTE)),
            Rule.of(Requirement.LOGS_MONITORED, REMOTE_MANAGEMENT, new LogsMonitored().onlyIf(REMOTE)),
            Rule.of(
                    Requirement.ANOMALY_CONTAINED,
                    REMOTE_MANAGEMENT,
                    new AnomalyContained().onlyIf(new AnomalySeen(REMOTE))),
            Rule.alone(Requirement.ANOMALY_CONTAINED, ANOMALIES, AnomalyContained::alone),
            Rule.of(
                            Requirement.CONFIDENTIALITY_SIGNED,
                            TEAM,
                            new ConfidentialitySigned().onlyIf(new ServiceInOrder().onlyIf(new PerformsWork())))
                    .onlyIf(PERFORMERS),
            Rule.of(
                            Requirement.TRAINED_REGULARLY,
                            TEAM,
                            TrainedRegularly.ALONE.onlyIf(TRAINEE),
                            new TrainedRegularly().onlyIf(TRAINEE))
                    .onlyIf(TRAINEES),
            Rule.of(
                            Requirement.TRAINING_COVERS_TOPICS,
                            TEAM,
                            TrainingCoversTopics.ALONE.onlyIf(toldOfTraining(TRAINEE)),
                            new TrainingCoversTopics().onlyIf(toldOfTraining(TRAINEE)))
                    .onlyIf(toldOfTraining(TRAINEES)),
            Rule.of(Requirement.SECURITY_GUIDELINE_FOLLOWED, SUPPLIES, new SecurityGuidelineFollowed()),
            Rule.of(
                    Requirement.CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                    ENGAGEMENT,
                    new CheckedAtInspectionAndAcceptance()),
            Rule.of(Requirement.DEDICATED_SECURITY_STAFF, ENGAGEMENT, new DedicatedSecurityStaff()),
            Rule.of(Requirement.CONFORMITY_CONFIRMED, ENGAGEMENT, new ConformityConfirmed()),
            Rule.of(Requirement.INCIDENT_NOTIFIED_IN_TIME, INCIDENTS, new IncidentNotifiedInTime().onlyIf(CLOCK)),
            Rule.of(Requirement.SELF_AUDITED, ENGAGEMENT, new SelfAudited().onlyIf(new EndAfterStart())));

    private Article07() {}

    /** A condition that the finding on regular training tells. */
    private static <T> Judge<T> toldOfTraining(Judge<T> condition) {
        return (subject, at) -> condition.judge(subject, at).asToldBy(Requirement.TRAINED_REGULARLY);
    }
}
