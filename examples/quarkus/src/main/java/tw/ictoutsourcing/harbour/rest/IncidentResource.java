package tw.ictoutsourcing.harbour.rest;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
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
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.incident.Incident;

/** Takes incidents as they were, late ones too, and refuses only what cannot be judged. */
@Path("/incidents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IncidentResource {

    private final Assessor assessor;
    private final Clock clock;

    IncidentResource(Assessor assessor, Clock clock) {
        this.assessor = assessor;
        this.clock = clock;
    }

    /**
     * Takes an incident. A service that is in use stores it here.
     *
     * @param incident  the incident, with every fact that decides
     * @param headers  among them the reader's language
     * @return the report on it
     */
    @POST
    public String take(
            @Valid @ConvertGroup(from = Default.class, to = FactsComplete.class) Incident incident,
            @Context HttpHeaders headers) {
        return JsonReport.of(assessor.assess(incident, clock.instant()), null, ReaderLanguage.of(headers));
    }
}
