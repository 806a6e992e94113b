package tw.ictoutsourcing.harbour.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.report.JsonReport;
import tw.ictoutsourcing.engagement.Engagement;

/** Assesses engagements. Nothing is refused here but what cannot be read: the answer says what is wrong. */
@Path("/assessments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    private final Assessor assessor;
    private final Clock clock;

    AssessmentResource(Assessor assessor, Clock clock) {
        this.assessor = assessor;
        this.clock = clock;
    }

    /**
     * Assesses an engagement.
     *
     * @param engagement  the engagement
     * @param headers  among them the reader's language
     * @return the report on it
     */
    @POST
    public String assess(Engagement engagement, @Context HttpHeaders headers) {
        return JsonReport.of(assessor.assess(engagement, clock.instant()), null, ReaderLanguage.of(headers));
    }
}
