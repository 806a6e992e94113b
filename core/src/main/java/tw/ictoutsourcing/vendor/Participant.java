package tw.ictoutsourcing.vendor;

import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.CompliantProcurement;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.FactsRecorded;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.NoKnownBreach;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.fact.Recorded;

/**
 * Another firm that takes part in the work: a subcontractor (複委託者), a joint bidder or any other. See 四(三), 五(五) and
 * 九.
 *
 * @param id  the firm's id, unique among the vendor and the participants, not null
 * @param name  the firm's name, null when not recorded
 * @param businessNumber  its business number, null when not recorded
 * @param role  the part it takes, null when not recorded
 * @param origin  its place of registration and its capital, null when not recorded
 * @param startedOn  its first day in the work, null when not recorded
 * @param endedOn  its last day in the work, null while it still takes part
 */
@CompliantProcurement
@AgencyRules
@FactsRecorded(groups = FactsComplete.class)
@NoKnownBreach(groups = KnownBreach.class)
@Value.Builder
public record Participant(
        PartyId id,
        @Nullable String name,
        @Nullable BusinessNumber businessNumber,
        @Nullable ParticipantRole role,
        @Nullable Origin origin,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn)
        implements WithParticipant, GuidelineSubject {

    /**
     * Refuses a participant without an id.
     *
     * @throws NullPointerException if the id is null
     */
    public Participant {
        Objects.requireNonNull(id, "id");
        name = Recorded.text(name);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static ParticipantBuilder builder() {
        return new ParticipantBuilder();
    }
}
