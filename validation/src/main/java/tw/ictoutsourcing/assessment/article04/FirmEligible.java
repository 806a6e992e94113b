package tw.ictoutsourcing.assessment.article04;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.vendor.Origin;

/** Whether a firm that does the work is no Mainland vendor: one registered there. */
final class FirmEligible {

    private FirmEligible() {}

    static Ruling judge(@Nullable Origin origin) {
        Area registered = origin == null ? null : origin.registeredIn();
        return registered == Area.MAINLAND_CHINA
                ? Ruling.breached("mainland-vendor", "origin.registeredIn")
                : Ruling.recorded(registered, "origin.registeredIn");
    }
}
