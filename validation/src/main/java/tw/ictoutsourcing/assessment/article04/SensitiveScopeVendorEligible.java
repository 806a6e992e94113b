package tw.ictoutsourcing.assessment.article04;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.vendor.Origin;
import tw.ictoutsourcing.vendor.Participant;

/** Judges 4-2/sensitive-scope-vendor-eligible. The text names the vendor: another firm is put before a person. */
final class SensitiveScopeVendorEligible implements Judge<Engagement> {

    private static final Judge<Origin> ELIGIBLE = new FirmOutsideSensitiveBars();
    private static final Origin NOTHING_RECORDED = Origin.builder().build();

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        Ruling vendor = engagement.vendor() == null
                ? Ruling.missing("vendor")
                : firm(engagement.vendor().origin(), "vendor.origin", at);
        return vendor.and(others(engagement.participants(), at));
    }

    private static Ruling others(@Nullable List<Participant> others, Circumstances at) {
        if (others == null) {
            return Ruling.needsReview("other-firms-unknown", "participants");
        }
        Ruling ruling = Ruling.complies();
        for (int i = 0; i < others.size(); i++) {
            ruling = ruling.and(other(firm(others.get(i).origin(), "participants[" + i + "].origin", at)));
        }
        return ruling;
    }

    private static Ruling other(Ruling firm) {
        return switch (firm.verdict()) {
            case BREACHED -> needsReview("other-firm-barred", firm);
            case INSUFFICIENT -> needsReview("other-firm-unknown", firm);
            case NEEDS_REVIEW -> needsReview("other-firm-of-hong-kong-or-macao", firm);
            case PENDING, COMPLIES, NOT_APPLICABLE -> firm;
        };
    }

    /** What decided of a firm, put before a person. */
    private static Ruling needsReview(String word, Ruling firm) {
        return firm.grounds().stream()
                .filter(ground -> ground.verdict() == firm.verdict())
                .findFirst()
                .map(ground -> Ruling.needsReview(word, ground.place()))
                .orElseThrow();
    }

    private static Ruling firm(@Nullable Origin origin, String place, Circumstances at) {
        return ELIGIBLE.judge(Objects.requireNonNullElse(origin, NOTHING_RECORDED), at)
                .under(place);
    }
}
