package consumer.registry;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import tw.ictoutsourcing.assessment.report.JsonReport;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.json.JsonSchemas;
import tw.ictoutsourcing.validation.Violations;

/**
 * Prints what is wrong with three incidents, in the machine's language or in that of its first argument, and which
 * schemas there are.
 */
public final class Registry {

    private Registry() {}

    /**
     * Runs the program.
     *
     * @param arguments  nothing, or the language tag of the reader
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (ValidatorFactory factory = arguments.length == 0
                ? Validation.buildDefaultValidatorFactory()
                : factoryFor(Locale.forLanguageTag(arguments[0]))) {
            Validator validator = factory.getValidator();
            Incident incident = Cases.compliant().incidents().get(0);
            print(out, "compliant", validator, incident);
            print(out, "within the hour of knowing only", validator, noticed(incident, Duration.ofMinutes(70)));
            print(out, "late", validator, noticed(incident, Duration.ofMinutes(90)));
        }
        for (String schema : List.of(JsonSchemas.engagement(), JsonSchemas.policy(), JsonReport.schema())) {
            out.println(schema.lines()
                    .filter(line -> line.contains("$id"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private static Incident noticed(Incident incident, Duration afterOccurrence) {
        Notice notice = incident.notices().get(0);
        return incident.withNotices(notice.withGivenAt(incident.occurredAt().plus(afterOccurrence)));
    }

    private static void print(PrintStream out, String name, Validator validator, Incident incident) {
        var violations = validator.validate(incident);
        out.println(name + ": " + violations.size());
        for (ConstraintViolation<Incident> violation : violations) {
            out.println(Violations.finding(violation)
                            .orElseThrow()
                            .requirement()
                            .code()
                            .text() + " at " + violation.getPropertyPath() + ": " + violation.getMessage());
        }
    }

    private static ValidatorFactory factoryFor(Locale reader) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator standard = configuration.getDefaultMessageInterpolator();
        return configuration
                .messageInterpolator(new MessageInterpolator() {
                    @Override
                    public String interpolate(String template, Context context) {
                        return standard.interpolate(template, context, reader);
                    }

                    @Override
                    public String interpolate(String template, Context context, Locale locale) {
                        return standard.interpolate(template, context, locale);
                    }
                })
                .buildValidatorFactory();
    }
}
