package tw.ictoutsourcing.harbour.service;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.report.JsonReport;
import tw.ictoutsourcing.engagement.Engagement;

/** Releases an engagement for its next step only where nothing is breached and no fact that decides is missing. */
@RestController
class ReleaseController {

    private final Assessor assessor;
    private final Clock clock;

    ReleaseController(Assessor assessor, Clock clock) {
        this.assessor = assessor;
        this.clock = clock;
    }

    @PostMapping(path = "/releases", produces = MediaType.APPLICATION_JSON_VALUE)
    String release(@Valid @RequestBody Engagement engagement, Locale locale) {
        return JsonReport.of(assessor.assess(engagement, clock.instant()), null, locale);
    }
}
