package tw.ictoutsourcing.assessment.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Labels;
import tw.ictoutsourcing.policy.AgencyPolicy;

/**
 * One decision of a policy as a report shows it.
 *
 * @param component  the component's name, not null
 * @param value  the value in force: a constant, or a period or a list of dates; null for none
 * @param byDefault  whether it is the library's default
 */
record Knob(String component, @Nullable Object value, boolean byDefault) {

    static List<Knob> of(AgencyPolicy policy) {
        return List.of(
                knob("trainingInterval", policy.trainingInterval(), policy.trainingIntervalInForce()),
                knob("selfAuditInterval", policy.selfAuditInterval(), policy.selfAuditIntervalInForce()),
                knob("auditInterval", policy.auditInterval(), policy.auditIntervalInForce()),
                knob("thirdAreaCapital", policy.thirdAreaCapital(), policy.thirdAreaCapitalInForce()),
                knob("dataDisposal", policy.dataDisposal(), policy.dataDisposalInForce()),
                knob("hourStart", policy.hourStart(), policy.hourStartInForce()),
                knob("reviewReportDeadline", policy.reviewReportDeadline(), policy.reviewReportDeadline()),
                knob("holidays", policy.holidays(), Objects.requireNonNullElse(policy.holidays(), List.of())));
    }

    private static Knob knob(String component, @Nullable Object given, @Nullable Object inForce) {
        return new Knob(component, inForce, given == null);
    }

    /** The value as the JSON format writes it: a text, a list of texts, or null. */
    @Nullable
    Object json() {
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).toList();
        }
        return value == null ? null : value.toString();
    }

    String label(Locale locale) {
        return Labels.of(AgencyPolicy.class, component, locale);
    }
}
