package tw.ictoutsourcing.harbour.service;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tw.ictoutsourcing.incident.Incident;

/** The incidents that were recorded since the start. A service that is in use has a database here. */
@Component
class IncidentRegister {

    private final Map<String, Incident> incidents = new ConcurrentHashMap<>();

    /** Whether the incident was entered: one that stands there already stays as it is. */
    boolean enter(Incident incident) {
        return incidents.putIfAbsent(incident.id(), incident) == null;
    }

    Optional<Incident> find(String id) {
        return Optional.ofNullable(incidents.get(id));
    }
}
