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
    requires static transitive org.jspecify;
    requires static org.immutables.value;

    // JSON in and out
    requires tools.jackson.databind;

    // what you speak
    exports tw.ictoutsourcing.constraint;
    exports tw.ictoutsourcing.fact;
    exports tw.ictoutsourcing.guideline;
    exports tw.ictoutsourcing.incident;
    exports tw.ictoutsourcing.policy;

    // Bean Validation and Jackson read the records by reflection
    opens tw.ictoutsourcing.fact;
    opens tw.ictoutsourcing.incident;
    opens tw.ictoutsourcing.policy;
}
