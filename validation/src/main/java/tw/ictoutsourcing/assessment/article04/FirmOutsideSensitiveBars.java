package tw.ictoutsourcing.assessment.article04;

import java.math.BigDecimal;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.policy.ThirdAreaCapital;
import tw.ictoutsourcing.vendor.Origin;

/**
 * Whether a firm is none of those that are barred in the sensitive scope: registered in the Mainland, of a third area
 * with Mainland capital, or on the announced list.
 */
final class FirmOutsideSensitiveBars implements Judge<Origin> {

    private static final BigDecimal THIRTY_PERCENT = BigDecimal.valueOf(30);

    @Override
    public Ruling judge(Origin origin, Circumstances at) {
        return registration(origin, at).and(list(origin));
    }

    private static Ruling registration(Origin origin, Circumstances at) {
        if (origin.registeredIn() == null) {
            return Ruling.missing("registeredIn");
        }
        return switch (origin.registeredIn()) {
            case TAIWAN -> Ruling.complies();
            case MAINLAND_CHINA -> Ruling.breached("mainland-vendor", "registeredIn");
            case HONG_KONG, MACAO -> Ruling.needsReview("hong-kong-or-macao", "registeredIn");
            case OTHER -> capital(origin, at.policy().thirdAreaCapitalInForce());
        };
    }

    /** A firm registered in Taiwan is caught by the list alone, so its capital is not asked for. */
    private static Ruling capital(Origin origin, ThirdAreaCapital test) {
        BigDecimal share = origin.mainlandShare();
        Ruling held = share == null
                ? Ruling.missing("mainlandShare")
                : switch (test) {
                    case ANY ->
                        share.signum() > 0 ? Ruling.breached("mainland-capital", "mainlandShare") : Ruling.complies();
                    case OVER_30_OR_CONTROL ->
                        share.compareTo(THIRTY_PERCENT) > 0
                                ? Ruling.breached("mainland-capital-over-30", "mainlandShare")
                                : Ruling.complies();
                };
        return held.and(
                Boolean.TRUE.equals(origin.mainlandControl())
                        ? Ruling.breached("mainland-control", "mainlandControl")
                        : Ruling.recorded(origin.mainlandControl(), "mainlandControl"));
    }

    private static Ruling list(Origin origin) {
        return Boolean.TRUE.equals(origin.listedMainlandFunded())
                ? Ruling.breached("listed", "listedMainlandFunded")
                : Ruling.recorded(origin.listedMainlandFunded(), "listedMainlandFunded");
    }
}
