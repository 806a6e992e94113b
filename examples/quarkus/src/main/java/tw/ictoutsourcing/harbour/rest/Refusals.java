package tw.ictoutsourcing.harbour.rest;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import tools.jackson.databind.json.JsonMapper;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.json.JsonReadException;
import tw.ictoutsourcing.validation.Violations;

/** What the caller is told where a document is refused, in the caller's language, as problem details (RFC 9457). */
class Refusals {

    private static final String PROBLEM = "application/problem+json";
    private static final int UNPROCESSABLE_CONTENT = 422;

    /** A document that cannot be read, and where. */
    record Misread(String title, int status, String detail, int line, int column, String pointer) {}

    /** A document of which something is refused. */
    record Refused(String title, int status, List<Told> findings) {}

    /** One finding, as the caller sees it. */
    record Told(String requirement, String pointer, String label, String message) {

        static Told of(Finding finding, Locale locale) {
            return new Told(finding.code().text(), finding.pointer(), finding.label(locale), finding.message(locale));
        }
    }

    @ServerExceptionMapper
    Response unreadable(Unreadable refusal, HttpHeaders headers) {
        JsonReadException refused = refusal.refused();
        int status = Response.Status.BAD_REQUEST.getStatusCode();
        String detail = refused.message(ReaderLanguage.of(headers));
        return problem(
                status,
                new Misread("Bad Request", status, detail, refused.line(), refused.column(), refused.pointer()));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException refusal, HttpHeaders headers) {
        Locale locale = ReaderLanguage.of(headers);
        List<Told> findings = refusal.getConstraintViolations().stream()
                .flatMap(violation -> Violations.finding(violation).stream())
                .sorted(Comparator.comparing(Finding::requirement).thenComparing(Finding::path))
                .map(finding -> Told.of(finding, locale))
                .toList();
        return problem(UNPROCESSABLE_CONTENT, new Refused("Unprocessable Content", UNPROCESSABLE_CONTENT, findings));
    }

    private static Response problem(int status, Record problem) {
        return Response.status(status)
                .type(PROBLEM)
                .entity(JsonMapper.shared().writeValueAsString(problem))
                .build();
    }
}
