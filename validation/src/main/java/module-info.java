import org.jspecify.annotations.NullMarked;

/**
 * The judges of the Taipei City Government guideline on outsourcing ICT work, the assessment of whole engagements,
 * the basis of verdicts and what changed from one record to another, and the validators behind the constraints of
 * {@code tw.ictoutsourcing.core}.
 */
@NullMarked
module tw.ictoutsourcing.validation {
    // what is judged, and by what constraints
    requires transitive tw.ictoutsourcing.core;
    requires transitive jakarta.validation;

    // the validator; without an expression language it builds no default factory
    requires org.hibernate.validator;
    requires jakarta.el;

    // reports as JSON
    requires tools.jackson.databind;
    requires static transitive org.jspecify;

    // what an application uses
    exports tw.ictoutsourcing.assessment;
    exports tw.ictoutsourcing.assessment.judge;
    exports tw.ictoutsourcing.assessment.report;
    exports tw.ictoutsourcing.cases;
    exports tw.ictoutsourcing.validation;

    // on what a verdict rests, and what changed from one record of an engagement to another
    exports tw.ictoutsourcing.basis;
    exports tw.ictoutsourcing.comparison;

    // the validators that the constraints of core find
    opens tw.ictoutsourcing.validation.internal to
            org.hibernate.validator;

    provides jakarta.validation.ConstraintValidator with
            tw.ictoutsourcing.validation.internal.AgencyRulesValidator,
            tw.ictoutsourcing.validation.internal.AuditedVendorValidator,
            tw.ictoutsourcing.validation.internal.CompleteContractValidator,
            tw.ictoutsourcing.validation.internal.CompliantProcurementValidator,
            tw.ictoutsourcing.validation.internal.FactsRecordedValidator,
            tw.ictoutsourcing.validation.internal.LawfulDataHandlingValidator,
            tw.ictoutsourcing.validation.internal.NoKnownBreachValidator,
            tw.ictoutsourcing.validation.internal.ReportedIncidentValidator,
            tw.ictoutsourcing.validation.internal.ReviewedChangeValidator,
            tw.ictoutsourcing.validation.internal.SecureOperationValidator,
            tw.ictoutsourcing.validation.internal.WithinScopeValidator;

    // the application's rulebook
    uses tw.ictoutsourcing.assessment.RulebookProvider;
}
