import org.jspecify.annotations.NullMarked;

/**
 * The Taipei City Government guideline on outsourcing ICT work (臺北市政府資通訊業務委外作業指引) as types: the records
 * that hold the facts of an engagement, the catalogue of what the guideline demands, the constraints that enforce it,
 * and the strict JSON reader and writer.
 * <p>
 * This module names no validator: without the module {@code tw.ictoutsourcing.validation} beside it, a validation fails
 * with an error and never passes.
 */
@NullMarked
@SuppressWarnings("requires-automatic") // Immutables names its compile-time module only in its manifest
module tw.ictoutsourcing.core {
    // what the records and constraints are made of
    requires transitive jakarta.validation;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive org.jspecify; // the JSON reader asks which components may be absent
    requires static org.immutables.value;

    // JSON in and out
    requires tools.jackson.databind;

    // what you speak
    exports tw.ictoutsourcing.audit;
    exports tw.ictoutsourcing.constraint;
    exports tw.ictoutsourcing.contract;
    exports tw.ictoutsourcing.engagement;
    exports tw.ictoutsourcing.fact;
    exports tw.ictoutsourcing.guideline;
    exports tw.ictoutsourcing.incident;
    exports tw.ictoutsourcing.json;
    exports tw.ictoutsourcing.operation;
    exports tw.ictoutsourcing.personaldata;
    exports tw.ictoutsourcing.personnel;
    exports tw.ictoutsourcing.policy;
    exports tw.ictoutsourcing.procurement;
    exports tw.ictoutsourcing.vendor;

    // Bean Validation and Jackson read the records by reflection
    opens tw.ictoutsourcing.audit;
    opens tw.ictoutsourcing.contract;
    opens tw.ictoutsourcing.engagement;
    opens tw.ictoutsourcing.fact;
    opens tw.ictoutsourcing.incident;
    opens tw.ictoutsourcing.operation;
    opens tw.ictoutsourcing.personaldata;
    opens tw.ictoutsourcing.personnel;
    opens tw.ictoutsourcing.policy;
    opens tw.ictoutsourcing.procurement;
    opens tw.ictoutsourcing.vendor;
}
