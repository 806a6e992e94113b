package tw.ictoutsourcing.assessment.article07;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.operation.ImposedDuty;
import tw.ictoutsourcing.operation.VendorDuty;

/** Judges 7/required-of-vendor: an entry without its item may be any of those that are left. */
final class RequiredOfVendor implements Judge<Engagement> {

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        List<ImposedDuty> imposed = engagement.imposedDuties();
        if (imposed == null) {
            return Ruling.missing("imposedDuties");
        }
        if (imposed.isEmpty()) {
            return Ruling.breached("none", "imposedDuties");
        }
        Ruling means = means(imposed);
        Set<VendorDuty> left = engagement.dutiesNotImposed();
        if (left.isEmpty()) {
            return means;
        }
        long open = imposed.stream().filter(duty -> duty.item() == null).count();
        return left.size() > open ? means.and(notRequired(left)) : means.and(items(imposed));
    }

    private static Ruling notRequired(Set<VendorDuty> left) {
        Ruling ruling = Ruling.complies();
        for (VendorDuty duty : left) {
            String word = "no-" + duty.name().toLowerCase(Locale.ROOT).replace('_', '-');
            ruling = ruling.and(Ruling.breached(word, "imposedDuties"));
        }
        return ruling;
    }

    private static Ruling items(List<ImposedDuty> imposed) {
        Ruling ruling = Ruling.complies();
        for (int i = 0; i < imposed.size(); i++) {
            ruling = ruling.and(Ruling.recorded(imposed.get(i).item(), "imposedDuties[" + i + "].item"));
        }
        return ruling;
    }

    /** Whether of every item that is named one entry says by what means it was required. */
    private static Ruling means(List<ImposedDuty> imposed) {
        Set<VendorDuty> settled = new HashSet<>();
        for (ImposedDuty duty : imposed) {
            if (duty.means() != null) {
                settled.add(duty.item());
            }
        }
        Ruling ruling = Ruling.complies();
        for (int i = 0; i < imposed.size(); i++) {
            VendorDuty item = imposed.get(i).item();
            if (item != null && settled.add(item)) {
                ruling = ruling.and(Ruling.missing("imposedDuties[" + i + "].means"));
            }
        }
        return ruling;
    }
}
