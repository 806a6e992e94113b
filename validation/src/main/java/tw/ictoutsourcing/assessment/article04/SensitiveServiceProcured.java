package tw.ictoutsourcing.assessment.article04;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.engagement.Service;
import tw.ictoutsourcing.engagement.ServiceKind;
import tw.ictoutsourcing.guideline.Verdict;

/** The condition that an information service is procured that falls in the announced sensitive scope. */
final class SensitiveServiceProcured implements Judge<Engagement> {

    private static final Ruling OUTSIDE = Ruling.notApplicable("not-sensitive");
    private static final Ruling NO_INFORMATION_SERVICE = Ruling.notApplicable("no-information-service");

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        if (Boolean.FALSE.equals(engagement.sensitiveScope())) {
            return OUTSIDE;
        }
        Ruling service = informationService(engagement.services());
        return service.verdict() == Verdict.NOT_APPLICABLE
                ? service
                : service.and(Ruling.recorded(engagement.sensitiveScope(), "sensitiveScope"));
    }

    /** A service that is told by its description alone may be an information service or not. */
    private static Ruling informationService(@Nullable List<Service> services) {
        if (services == null) {
            return Ruling.missing("services");
        }
        Ruling best = NO_INFORMATION_SERVICE;
        for (int i = 0; i < services.size(); i++) {
            ServiceKind kind = services.get(i).kind();
            if (kind == null) {
                best = best.and(Ruling.missing("services[" + i + "].kind"));
            } else if (kind.informationService() && kind.listed()) {
                return Ruling.complies();
            } else if (kind.informationService()) {
                best = best.and(Ruling.needsReview("kind-left-open", "services[" + i + "].kind"));
            }
        }
        return best;
    }
}
