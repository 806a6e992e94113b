package tw.ictoutsourcing.assessment.article09;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.audit.Audit;
import tw.ictoutsourcing.audit.Deficiency;

/** Judges 9/deficiencies-controlled of one audit. A deficiency that was closed still asks for all three. */
final class DeficienciesControlled implements Judge<Audit> {

    private static final Ruling TO_COME = Ruling.notApplicable("audit-to-come");
    private static final Ruling NO_DEFICIENCY = Ruling.notApplicable("no-deficiency");

    @Override
    public Ruling judge(Audit audit, Circumstances at) {
        if (!audit.completedBy(at.today())) {
            return TO_COME;
        }
        List<Deficiency> deficiencies = audit.deficiencies();
        if (deficiencies == null) {
            return audit.failedItem().isPresent()
                    ? Ruling.missing("deficiencies")
                    : at.eventsNotRecorded("deficiencies");
        }
        if (deficiencies.isEmpty()) {
            return audit.failedItem().isPresent()
                    ? Ruling.contradictory(
                            "none-beside-a-failed-item",
                            "deficiencies",
                            "items[" + audit.failedItem().getAsInt() + "].conforms")
                    : NO_DEFICIENCY;
        }
        Ruling ruling = Ruling.complies();
        for (int i = 0; i < deficiencies.size(); i++) {
            ruling = ruling.and(controlled(deficiencies.get(i), "deficiencies[" + i + "].", at));
        }
        return ruling;
    }

    private static Ruling controlled(Deficiency deficiency, String place, Circumstances at) {
        List<String> controls = deficiency.riskControls();
        return limb(deficiency.tracked(), place + "tracked", "not-tracked", at)
                .and(limb(
                        deficiency.inLaterProcurement(), place + "inLaterProcurement", "not-in-later-procurement", at))
                .and(limb(
                        controls == null ? null : !controls.isEmpty(),
                        place + "riskControls",
                        "without-risk-control",
                        at));
    }

    private static Ruling limb(@Nullable Boolean done, String place, String undone, Circumstances at) {
        return Boolean.FALSE.equals(done) ? at.undone(undone, place) : Ruling.recorded(done, place);
    }
}
