package tw.ictoutsourcing.docs;

import java.util.Map;
import java.util.Set;
import tw.ictoutsourcing.guideline.Requirement;

/** The requirements that read a component of a policy. */
final class PolicyReaders {

    static final Map<String, Set<Requirement>> ALL = Map.of(
            "AgencyPolicy.trainingInterval", Set.of(Requirement.TRAINED_REGULARLY, Requirement.TRAINING_COVERS_TOPICS),
            "AgencyPolicy.selfAuditInterval", Set.of(Requirement.SELF_AUDITED),
            "AgencyPolicy.auditInterval", Set.of(Requirement.AUDITED_REGULARLY),
            "AgencyPolicy.thirdAreaCapital", Set.of(Requirement.SENSITIVE_SCOPE_VENDOR_ELIGIBLE),
            "AgencyPolicy.dataDisposal", Set.of(Requirement.RETURNED_OR_DELETED),
            "AgencyPolicy.hourStart", Set.of(Requirement.NOTIFIED_WITHIN_ONE_HOUR, Requirement.NOTIFIED_AS_DESIGNATED),
            "AgencyPolicy.reviewReportDeadline", Set.of(Requirement.REVIEW_REPORT_FILED),
            "AgencyPolicy.holidays", Set.of(Requirement.REVIEW_REPORT_FILED));

    private PolicyReaders() {}
}
