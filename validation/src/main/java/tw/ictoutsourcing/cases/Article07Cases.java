package tw.ictoutsourcing.cases;

import java.util.List;
import java.util.stream.Stream;

/** The cases of article 七, in the catalogue's order. */
final class Article07Cases {

    static final List<Case> ALL = Stream.of(
                    RequiredOfVendorCases.ALL,
                    NoRemoteWithoutNeedCases.ALL,
                    EncryptedConnectionCases.ALL,
                    OneAccountPerPersonCases.ALL,
                    MultiFactorCases.ALL,
                    ManagedHostsOnlyCases.ALL,
                    LogsMonitoredCases.ALL,
                    AnomalyContainedCases.ALL,
                    ConfidentialitySignedCases.ALL,
                    TrainedRegularlyCases.ALL,
                    TrainingCoversTopicsCases.ALL,
                    SecurityGuidelineFollowedCases.ALL,
                    CheckedAtInspectionAndAcceptanceCases.ALL,
                    DedicatedSecurityStaffCases.ALL,
                    ConformityConfirmedCases.ALL,
                    IncidentNotifiedInTimeCases.ALL,
                    SelfAuditedCases.ALL)
            .flatMap(List::stream)
            .toList();

    private Article07Cases() {}
}
