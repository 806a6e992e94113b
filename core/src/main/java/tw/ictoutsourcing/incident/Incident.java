package tw.ictoutsourcing.incident;

import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.FactsRecorded;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.NoKnownBreach;
import tw.ictoutsourcing.constraint.ReportedIncident;
import tw.ictoutsourcing.constraint.SecureOperation;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.fact.Recorded;
import tw.ictoutsourcing.policy.HourStart;

/**
 * A security incident (資安事件) and what was done about it. See 七(六) and 十.
 *
 * @param id  the incident's id, unique within the engagement, not blank
 * @param occurredAt  when it occurred, null when not recorded
 * @param knownAt  when the vendor came to know of it, null when not recorded
 * @param mayAffectAgency  whether it may affect the agency's security, null when not recorded
 * @param inEntrustedWork  whether it happened in the entrusted work, null when not recorded
 * @param majorAtVendor  whether it is a major one at the vendor, null when not recorded
 * @param judgedReportable  whether the vendor judged it to be one that must be reported, null when not recorded
 * @param notices  the notices given to the agency, null when not recorded, empty when none was given
 * @param legalAction  whether civil or criminal action is involved, null when not recorded
 * @param evidence  the evidence collected, null when not recorded
 * @param restarts  the restarts of devices, null when not recorded, empty when there was none
 * @param responseCompletedAt  when notification and response were complete, null when they are not
 * @param reviewReport  the review report handed in, null when not recorded
 */
@SecureOperation
@ReportedIncident
@AgencyRules
@FactsRecorded(groups = FactsComplete.class)
@NoKnownBreach(groups = KnownBreach.class)
@Value.Builder
public record Incident(
        String id,
        @Nullable Instant occurredAt,
        @Nullable Instant knownAt,
        @Nullable Boolean mayAffectAgency,
        @Nullable Boolean inEntrustedWork,
        @Nullable Boolean majorAtVendor,
        @Nullable Boolean judgedReportable,
        @Nullable List<Notice> notices,
        @Nullable Boolean legalAction,
        @Nullable Evidence evidence,
        @Nullable List<Restart> restarts,
        @Nullable Instant responseCompletedAt,
        @Nullable Act reviewReport)
        implements WithIncident, GuidelineSubject {

    /**
     * Refuses an incident without an id.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public Incident {
        id = Recorded.identity(id, "id");
        notices = Recorded.list(notices);
        restarts = Recorded.list(restarts);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static IncidentBuilder builder() {
        return new IncidentBuilder();
    }

    /**
     * Whether the vendor must report the incident under 十: it happened in the entrusted work, or is a major one at the
     * vendor, or was judged by the vendor to be one.
     *
     * @return the answer, unknown where none is known to hold and one is not recorded
     */
    public Answer reportable() {
        return Answer.any(inEntrustedWork, majorAtVendor, judgedReportable);
    }

    /**
     * The hour within which the agency must be told.
     *
     * @param start  from when the hour runs, not null
     * @return the hour, as far as the recorded facts fix it, not null
     */
    public NoticeHour hour(HourStart start) {
        return NoticeHour.of(this, start);
    }

    /**
     * Whether the incident lies wholly after an instant, so that at the instant there is no such incident.
     *
     * @param now  the instant at which it is asked, not null
     * @return true if its occurrence lies after the instant, and neither knowing nor a notice at or before it is
     *     recorded
     */
    public boolean liesAfter(Instant now) {
        return occurredAt != null
                && occurredAt.isAfter(now)
                && (knownAt == null || knownAt.isAfter(now))
                && (notices == null || notices.stream().noneMatch(notice -> notice.givenBy(now)));
    }
}
