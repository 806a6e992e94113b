package tw.ictoutsourcing.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Deadline;
import tw.ictoutsourcing.fact.Recorded;

/**
 * What an agency decides where the guideline's text leaves it open (十一).
 * <p>
 * A component that is absent takes the library's default, and a report names it as a default. A policy can only
 * tighten the text: a longer hour or a looser disposal cannot be expressed.
 *
 * @param format  the version of the JSON format, null means 1
 * @param trainingInterval  within which every person is trained again (七(三)), positive, null for the default of one year
 * @param selfAuditInterval  within which the vendor audits itself (七(七)), positive, null for the default of one year
 * @param auditInterval  within which the agency audits (九), positive, null for the default of one year
 * @param thirdAreaCapital  which Mainland capital bars a third-area firm (四(二)), null for the default
 * @param dataDisposal  what becomes of personal data at the end (六), null for the default
 * @param hourStart  from when the hour of 十 runs, null for the default
 * @param reviewReportDeadline  within which the review report of 十 is due, months or days, not both, positive, null for
 *     none
 * @param holidays  the days other than Saturdays and Sundays on which the agency is closed, null when none are given
 */
@Value.Builder
public record AgencyPolicy(
        @Nullable Integer format,
        @Nullable Period trainingInterval,
        @Nullable Period selfAuditInterval,
        @Nullable Period auditInterval,
        @Nullable ThirdAreaCapital thirdAreaCapital,
        @Nullable DataDisposal dataDisposal,
        @Nullable HourStart hourStart,
        @Nullable Period reviewReportDeadline,
        @Nullable List<LocalDate> holidays)
        implements WithAgencyPolicy {

    private static final Period YEAR = Period.ofYears(1);
    private static final AgencyPolicy DEFAULTS = builder().build();

    /**
     * Refuses what cannot be a policy.
     *
     * @throws IllegalArgumentException if a period is not positive, or the deadline has both months and days
     */
    public AgencyPolicy {
        requirePositive(trainingInterval, "trainingInterval");
        requirePositive(selfAuditInterval, "selfAuditInterval");
        requirePositive(auditInterval, "auditInterval");
        requirePositive(reviewReportDeadline, "reviewReportDeadline");
        if (reviewReportDeadline != null
                && reviewReportDeadline.toTotalMonths() != 0
                && reviewReportDeadline.getDays() != 0) {
            throw new IllegalArgumentException(
                    "reviewReportDeadline must be months or days, not both, but was " + reviewReportDeadline);
        }
        holidays = Recorded.list(holidays);
    }

    private static void requirePositive(@Nullable Period period, String component) {
        if (period != null && (period.isNegative() || period.isZero())) {
            throw new IllegalArgumentException(component + " must be positive, but was " + period);
        }
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static AgencyPolicyBuilder builder() {
        return new AgencyPolicyBuilder();
    }

    /**
     * The policy of an agency that decided nothing.
     *
     * @return the policy with every component absent, not null
     */
    public static AgencyPolicy defaults() {
        return DEFAULTS;
    }

    /**
     * The training interval in force.
     *
     * @return the agency's, else one year, not null
     */
    public Period trainingIntervalInForce() {
        return Objects.requireNonNullElse(trainingInterval, YEAR);
    }

    /**
     * The vendor's self-audit interval in force.
     *
     * @return the agency's, else one year, not null
     */
    public Period selfAuditIntervalInForce() {
        return Objects.requireNonNullElse(selfAuditInterval, YEAR);
    }

    /**
     * The audit interval in force.
     *
     * @return the agency's, else one year, not null
     */
    public Period auditIntervalInForce() {
        return Objects.requireNonNullElse(auditInterval, YEAR);
    }

    /**
     * The test of third-area capital in force.
     *
     * @return the agency's, else {@link ThirdAreaCapital#ANY}, not null
     */
    public ThirdAreaCapital thirdAreaCapitalInForce() {
        return Objects.requireNonNullElse(thirdAreaCapital, ThirdAreaCapital.ANY);
    }

    /**
     * The demand on data disposal in force.
     *
     * @return the agency's, else {@link DataDisposal#LITERAL}, not null
     */
    public DataDisposal dataDisposalInForce() {
        return Objects.requireNonNullElse(dataDisposal, DataDisposal.LITERAL);
    }

    /**
     * The start of the hour of 十 in force.
     *
     * @return the agency's, else {@link HourStart#KNOWING}, not null
     */
    public HourStart hourStartInForce() {
        return Objects.requireNonNullElse(hourStart, HourStart.KNOWING);
    }

    /**
     * The deadline of a review report.
     *
     * @param completed  the day on which notification and response were complete, not null
     * @return the deadline, null if the agency set none
     */
    public @Nullable Deadline reviewReportDue(LocalDate completed) {
        return reviewReportDeadline == null
                ? null
                : Deadline.after(completed, reviewReportDeadline, Objects.requireNonNullElse(holidays, List.of()));
    }
}
