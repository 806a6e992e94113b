package tw.ictoutsourcing.validation.internal;

import tw.ictoutsourcing.constraint.ReportedIncident;

/** The adapter of {@link ReportedIncident}. */
public final class ReportedIncidentValidator extends ArticleValidator<ReportedIncident> {

    /** For Bean Validation. */
    public ReportedIncidentValidator() {
        super(ReportedIncident.class);
    }
}
