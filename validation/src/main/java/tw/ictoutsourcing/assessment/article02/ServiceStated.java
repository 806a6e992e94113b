package tw.ictoutsourcing.assessment.article02;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.ContractKind;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.engagement.Service;

/** Judges 2/service-stated. */
final class ServiceStated implements Judge<Engagement> {

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        List<Service> services = engagement.services();
        if (services == null) {
            return Ruling.missing("services");
        }
        if (services.isEmpty()) {
            return none(engagement.contractKind());
        }
        Ruling best = judge(services.get(0), "services[0]");
        for (int i = 1; i < services.size(); i++) {
            best = best.or(judge(services.get(i), "services[" + i + "]"));
        }
        return best;
    }

    private static Ruling judge(Service service, String place) {
        if (service.kind() == null) {
            return Ruling.missing(place + ".kind");
        }
        if (service.kind().listed()) {
            return Ruling.complies();
        }
        return service.description() == null
                ? Ruling.missing(place + ".description")
                : Ruling.needsReview("kind-left-open", place + ".kind");
    }

    /** A contract for goods or works may hold ICT services that nobody listed; one for services may not. */
    private static Ruling none(@Nullable ContractKind kind) {
        if (kind == null) {
            return Ruling.missing("contractKind");
        }
        return switch (kind) {
            case TURNKEY_WORKS, WORKS, GOODS -> Ruling.needsReview("none-beside-goods-or-works", "services");
            case SERVICES -> Ruling.breached("none", "services");
        };
    }
}
