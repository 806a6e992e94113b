package tw.ictoutsourcing.personnel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.CompliantProcurement;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.FactsRecorded;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.NoKnownBreach;
import tw.ictoutsourcing.constraint.SecureOperation;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Personal;
import tw.ictoutsourcing.fact.PersonnelNumber;
import tw.ictoutsourcing.fact.Recorded;

/**
 * A person of the team that does the work (執行人員). See 四(三), 七(二) and 七(三).
 * <p>
 * A person is told apart by the personnel number. The name and the statuses are personal data.
 * <p>
 * Both papers are due before the start, of everybody who performs the work, also of one who has left. Trainings are asked
 * as of now or, if that is earlier, as of the person's last day or the end of the relation; from that day on nothing is
 * waited for, and an interval that was still running is put before a person to decide.
 *
 * @param personnelNumber  the opaque number of the person, unique within the engagement, not null
 * @param name  the person's name, null when not recorded
 * @param areaStatuses  the areas of which the person declared to have the status, null or empty when none is recorded
 * @param performsWork  whether the person performs the work, null when not recorded
 * @param stationedOnSite  whether the person is stationed on site (駐點), null when not recorded
 * @param startedAt  when the person started, null when not recorded
 * @param leftOn  the person's last day in the team, that day included, null while still there
 * @param affidavit  the confidentiality affidavit (保密切結書), done when signed, null when not recorded
 * @param consent  the confidentiality consent (保密同意書), done when signed, null when not recorded
 * @param trainings  the security trainings attended, null when not recorded, empty when there was none
 */
@CompliantProcurement
@AgencyRules
@SecureOperation
@FactsRecorded(groups = FactsComplete.class)
@NoKnownBreach(groups = KnownBreach.class)
@Value.Builder
public record TeamMember(
        PersonnelNumber personnelNumber,
        @Personal @Nullable String name,
        @Personal @Nullable List<Area> areaStatuses,
        @Nullable Boolean performsWork,
        @Nullable Boolean stationedOnSite,
        @Nullable Moment startedAt,
        @Nullable LocalDate leftOn,
        @Nullable Act affidavit,
        @Nullable Act consent,
        @Nullable List<Training> trainings)
        implements WithTeamMember, GuidelineSubject {

    /**
     * Refuses a person without a personnel number.
     *
     * @throws NullPointerException if the personnel number or an element of a list is null
     */
    public TeamMember {
        Objects.requireNonNull(personnelNumber, "personnelNumber");
        name = Recorded.text(name);
        areaStatuses = Recorded.list(areaStatuses);
        trainings = Recorded.list(trainings);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static TeamMemberBuilder builder() {
        return new TeamMemberBuilder();
    }

    /**
     * Whether the person is one of those who have to be trained. See 七(三).
     *
     * @return yes for one who performs the work or is stationed on site, unknown where what is not recorded decides it
     */
    public Answer inTraining() {
        return Answer.any(performsWork, stationedOnSite);
    }

    /**
     * Whether the person is known to have started.
     *
     * @param now  the instant at which it is asked, not null
     * @return true if the recorded start has come; a date has come on its day
     */
    public boolean startedBy(Instant now) {
        return startedAt != null && startedAt.hasComeBy(now);
    }

    /**
     * Whether the person's recorded last day lies before the recorded start, which cannot be.
     *
     * @return true if both are recorded and contradict each other
     */
    public boolean endPrecedesStart() {
        return startedAt != null && leftOn != null && leftOn.isBefore(startedAt.date());
    }

    /**
     * The last of the trainings that were held by a day.
     *
     * @param day  the day, not null
     * @return its index among the trainings, empty where none is recorded with such a date
     */
    public OptionalInt lastTraining(LocalDate day) {
        OptionalInt last = OptionalInt.empty();
        LocalDate latest = LocalDate.MIN;
        for (int i = 0; trainings != null && i < trainings.size(); i++) {
            LocalDate held = trainings.get(i).heldOn();
            if (held != null && !held.isAfter(day) && !held.isBefore(latest)) {
                last = OptionalInt.of(i);
                latest = held;
            }
        }
        return last;
    }

    /**
     * The person's number alone, without personal data.
     *
     * @return for example {@code TeamMember[personnelNumber=P-001]}, not null
     */
    @Override
    public String toString() {
        return "TeamMember[personnelNumber=" + personnelNumber + "]";
    }
}
