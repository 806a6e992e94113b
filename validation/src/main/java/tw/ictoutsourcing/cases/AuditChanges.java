package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.at;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.audit.Audit;
import tw.ictoutsourcing.audit.SelfAudit;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** How cases change the audits: the first by the agency is of the vendor, the second of the subcontractor. */
final class AuditChanges {

    private AuditChanges() {}

    /** Other self-audits than the one recorded, by their days, null for a day that is not recorded. */
    static UnaryOperator<Engagement> selfAudits(@Nullable String... days) {
        List<SelfAudit> instead = Arrays.stream(days)
                .map(day -> SelfAudit.builder()
                        .completedOn(day == null ? null : LocalDate.parse(day))
                        .build())
                .toList();
        return engagement -> engagement.withSelfAudits(instead);
    }

    static UnaryOperator<Engagement> selfAuditsNotRecorded() {
        return engagement -> engagement.withSelfAudits((List<SelfAudit>) null);
    }

    /** The policy by which the vendor audits itself within an interval. */
    static AgencyPolicy selfAuditEvery(String interval) {
        return AgencyPolicy.builder().selfAuditInterval(Period.parse(interval)).build();
    }

    /** The policy by which the agency audits within an interval. */
    static AgencyPolicy auditEvery(String interval) {
        return AgencyPolicy.builder().auditInterval(Period.parse(interval)).build();
    }

    static UnaryOperator<Engagement> audit(int index, UnaryOperator<Audit> change) {
        return engagement -> engagement.withAudits(at(index, engagement.audits(), change));
    }

    static UnaryOperator<Engagement> withoutAudit(int index) {
        return engagement -> {
            List<Audit> audits = new ArrayList<>(Objects.requireNonNull(engagement.audits()));
            audits.remove(index);
            return engagement.withAudits(audits);
        };
    }

    /** One more audit, which differs from the last. */
    static UnaryOperator<Engagement> oneMoreAudit(UnaryOperator<Audit> change) {
        return engagement -> {
            List<Audit> audits = new ArrayList<>(Objects.requireNonNull(engagement.audits()));
            audits.add(change.apply(audits.get(audits.size() - 1)));
            return engagement.withAudits(audits);
        };
    }

    static UnaryOperator<Engagement> auditsNotRecorded() {
        return engagement -> engagement.withAudits((List<Audit>) null);
    }
}
