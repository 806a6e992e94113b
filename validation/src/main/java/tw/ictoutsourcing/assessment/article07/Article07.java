package tw.ictoutsourcing.assessment.article07;

import static tw.ictoutsourcing.assessment.walk.Place.ANOMALIES;
import static tw.ictoutsourcing.assessment.walk.Place.ENGAGEMENT;
import static tw.ictoutsourcing.assessment.walk.Place.REMOTE_GRANTS;
import static tw.ictoutsourcing.assessment.walk.Place.REMOTE_MANAGEMENT;

import java.util.List;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.walk.Rule;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.operation.RemoteManagement;

/**
 * The rules of article 七, in the order of the catalogue.
 */
public final class Article07 {

    private static final Judge<RemoteManagement> REMOTE = new RemoteManagementHappens();
    private static final EncryptedConnection ENCRYPTED = new EncryptedConnection();
    private static final OneAccountPerPerson ONE_ACCOUNT = new OneAccountPerPerson();
    private static final MultiFactor MULTI_FACTOR = new MultiFactor();

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
            Rule.alone(Requirement.ANOMALY_CONTAINED, ANOMALIES, AnomalyContained::alone));

    private Article07() {}
}
