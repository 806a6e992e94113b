package tw.ictoutsourcing.harbour.service;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.json.JsonReadException;
import tw.ictoutsourcing.validation.Violations;

/**
 * What the caller is told where a document is refused, in the caller's language. Only the findings are told, never the
 * values that Spring keeps beside them.
 */
@RestControllerAdvice
class Refusals {

    /** One finding, as the caller sees it. */
    record Told(String requirement, String pointer, String label, String message) {

        static Told of(Finding finding, Locale locale) {
            return new Told(finding.code().text(), finding.pointer(), finding.label(locale), finding.message(locale));
        }
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException refusal, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (refusal.getCause() instanceof JsonReadException refused) {
            problem.setDetail(refused.message(locale));
            problem.setProperty("line", refused.line());
            problem.setProperty("column", refused.column());
            problem.setProperty("pointer", refused.pointer());
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException refusal, Locale locale) {
        List<Told> findings = refusal.getAllErrors().stream()
                .flatMap(error -> Violations.finding(error.unwrap(ConstraintViolation.class)).stream())
                .sorted(Comparator.comparing(Finding::requirement).thenComparing(Finding::path))
                .map(finding -> Told.of(finding, locale))
                .toList();
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setProperty("findings", findings);
        return problem;
    }
}
