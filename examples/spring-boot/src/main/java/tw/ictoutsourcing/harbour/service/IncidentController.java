package tw.ictoutsourcing.harbour.service;

import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.report.JsonReport;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.incident.Incident;

/** Records incidents as they were, late ones too, and refuses only what cannot be judged. */
@RestController
class IncidentController {

    private final Assessor assessor;
    private final Clock clock;
    private final IncidentRegister register;

    IncidentController(Assessor assessor, Clock clock, IncidentRegister register) {
        this.assessor = assessor;
        this.clock = clock;
        this.register = register;
    }

    @PostMapping("/incidents")
    ResponseEntity<String> record(
            @Validated(FactsComplete.class) @RequestBody Incident incident, Locale locale, UriComponentsBuilder here) {
        String report = JsonReport.of(assessor.assess(incident, clock.instant()), null, locale);
        if (!register.enter(incident)) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        URI entry = here.path("/incidents/{id}")
                .encode()
                .buildAndExpand(incident.id())
                .toUri();
        return ResponseEntity.created(entry)
                .contentType(MediaType.APPLICATION_JSON)
                .body(report);
    }

    @GetMapping("/incidents/{id}")
    ResponseEntity<Incident> find(@PathVariable String id) {
        return ResponseEntity.of(register.find(id));
    }
}
