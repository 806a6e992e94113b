package tw.ictoutsourcing.assessment.article08;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.operation.Change;

/** The condition that the vendor or the entrusted work changed. Another change is put before a person once for the article. */
final class VendorOrWorkChanged implements Judge<Change> {

    private static final Ruling OTHER = Ruling.needsReview("other-change", "subject");

    private final Ruling other;

    VendorOrWorkChanged(Requirement requirement) {
        this.other =
                requirement == Requirement.CONTRACT_REVIEWED ? OTHER : OTHER.asToldBy(Requirement.CONTRACT_REVIEWED);
    }

    @Override
    public Ruling judge(Change change, Circumstances at) {
        if (change.subject() == null) {
            return Ruling.missing("subject");
        }
        return switch (change.subject()) {
            case VENDOR, ENTRUSTED_WORK -> Ruling.complies();
            case OTHER -> other;
        };
    }
}
