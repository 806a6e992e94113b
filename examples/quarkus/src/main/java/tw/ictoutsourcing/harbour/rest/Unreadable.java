package tw.ictoutsourcing.harbour.rest;

import tw.ictoutsourcing.json.JsonReadException;

/** A document that the strict reader refused. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final JsonReadException refused;

    Unreadable(JsonReadException refused) {
        super(refused);
        this.refused = refused;
    }

    JsonReadException refused() {
        return refused;
    }
}
