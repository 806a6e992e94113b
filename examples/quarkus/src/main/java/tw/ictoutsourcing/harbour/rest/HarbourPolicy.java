package tw.ictoutsourcing.harbour.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** What the Bureau decided, and by what clock: one rulebook and one clock for {@code @Valid} and for the reports. */
final class HarbourPolicy {

    private HarbourPolicy() {}

    @Produces
    @Singleton
    static Rulebook rulebook() throws IOException, JsonReadException {
        try (InputStream policy = HarbourPolicy.class.getResourceAsStream("/policy.json")) {
            return Rulebook.of(GuidelineJson.standard().read(policy, AgencyPolicy.class));
        }
    }

    @Produces
    @Singleton
    static Assessor assessor(Rulebook rulebook) {
        return Assessor.of(rulebook);
    }

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.systemUTC();
    }
}
