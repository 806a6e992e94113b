package tw.ictoutsourcing.assessment.article06;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.personaldata.DataUse;
import tw.ictoutsourcing.personaldata.Disposal;
import tw.ictoutsourcing.personaldata.PersonalData;

/** Judges 6/returned-or-deleted. */
final class ReturnedOrDeleted implements Judge.Within<PersonalData> {

    private static final CompleteDisposal COMPLETE = new CompleteDisposal();
    private static final Ruling NO_HOLDER = Ruling.notApplicable("no-holder-of-personal-data");

    @Override
    public Ruling judge(PersonalData data, Engagement engagement, Circumstances at) {
        List<PartyId> holders = data.holders();
        Ruling ruling = held(data, at).and(disposals(data, at));
        if (holders == null) {
            return Ruling.missing("holders").and(ruling);
        }
        if (holders.isEmpty()) {
            return ruling.grounds().isEmpty() ? NO_HOLDER : ruling;
        }
        for (int i = 0; i < holders.size(); i++) {
            String place = "holders[" + i + "]";
            ruling = ruling.and(Parties.known(holders.get(i), place, engagement));
            if (knownToHaveNone(holders.get(i), data)) {
                ruling = ruling.and(Ruling.breached("not-disposed-of", place));
            }
        }
        return data.disposals() == null ? ruling.and(Ruling.missing("disposals")) : ruling;
    }

    /** Whether everybody who used personal data is among its holders. */
    private static Ruling held(PersonalData data, Circumstances at) {
        List<DataUse> uses = Objects.requireNonNullElse(data.uses(), List.of());
        Ruling ruling = Ruling.complies();
        for (int i = 0; i < uses.size(); i++) {
            if (uses.get(i).happenedBy(at.instant())) {
                ruling = ruling.and(amongHolders(uses.get(i).by(), "uses[" + i + "].by", data.holders()));
            }
        }
        return ruling;
    }

    private static Ruling disposals(PersonalData data, Circumstances at) {
        List<Disposal> disposals = Objects.requireNonNullElse(data.disposals(), List.of());
        Ruling ruling = Ruling.complies();
        for (int i = 0; i < disposals.size(); i++) {
            Disposal disposal = disposals.get(i);
            String place = "disposals[" + i + "]";
            ruling = ruling.and(Ruling.recorded(disposal.holder(), place + ".holder"))
                    .and(amongHolders(disposal.holder(), place + ".holder", data.holders()))
                    .and(COMPLETE.judge(disposal, at).under(place));
        }
        return ruling;
    }

    private static Ruling amongHolders(@Nullable PartyId party, String place, @Nullable List<PartyId> holders) {
        return party == null || holders == null || holders.contains(party)
                ? Ruling.complies()
                : Ruling.contradictory("not-a-holder", place, "holders");
    }

    /** Whether disposals are recorded, none of them is this holder's, and none can be. */
    private static boolean knownToHaveNone(PartyId holder, PersonalData data) {
        return data.disposals() != null
                && data.disposals().stream()
                        .map(Disposal::holder)
                        .noneMatch(by -> by == null
                                || by.equals(holder)
                                || !Objects.requireNonNull(data.holders()).contains(by));
    }
}
