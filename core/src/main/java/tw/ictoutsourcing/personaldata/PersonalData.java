package tw.ictoutsourcing.personaldata;

import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.FactsRecorded;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.LawfulDataHandling;
import tw.ictoutsourcing.constraint.NoKnownBreach;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.fact.Recorded;

/**
 * The personal data in the entrusted work and what was done with it. See 六.
 *
 * @param involved  whether the work involves personal data, null when not recorded
 * @param holders  the vendor and the participants that hold or held any, null when not recorded, empty when nobody
 *     ever did
 * @param terms  the agreed terms, null when not recorded
 * @param uses  the uses, null when not recorded, empty when there was none
 * @param violations  the violations of law, null when not recorded, empty when there was none
 * @param disposals  what the holders did with it at the end, null when not recorded, empty when nothing was done
 */
@LawfulDataHandling
@AgencyRules
@FactsRecorded(groups = FactsComplete.class)
@NoKnownBreach(groups = KnownBreach.class)
@Value.Builder
public record PersonalData(
        @Nullable Boolean involved,
        @Nullable List<PartyId> holders,
        @Nullable DataHandlingTerms terms,
        @Nullable List<DataUse> uses,
        @Nullable List<LawViolation> violations,
        @Nullable List<Disposal> disposals)
        implements WithPersonalData, GuidelineSubject {

    /** Lists are copied. */
    public PersonalData {
        holders = Recorded.list(holders);
        uses = Recorded.list(uses);
        violations = Recorded.list(violations);
        disposals = Recorded.list(disposals);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static PersonalDataBuilder builder() {
        return new PersonalDataBuilder();
    }

    /**
     * The disposals of one holder.
     *
     * @param holder  the holder, not null
     * @return its disposals as recorded, not null, empty when none is recorded
     */
    public List<Disposal> disposalsBy(PartyId holder) {
        return disposals == null
                ? List.of()
                : disposals.stream()
                        .filter(disposal -> holder.equals(disposal.holder()))
                        .toList();
    }
}
