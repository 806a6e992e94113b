package tw.ictoutsourcing.assess;

import java.util.Locale;

/** The form in which assessments are written. */
enum Form {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** What falls due, for a calendar (RFC 5545). */
    ICS;

    /** How it is asked for. */
    String option() {
        return name().toLowerCase(Locale.ROOT);
    }
}
