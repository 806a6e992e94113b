package tw.ictoutsourcing.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** What a deserializer of this package throws; Jackson adds the path on its way out. */
final class Refusal extends DatabindException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    Refusal(JsonParser parser, Fault fault) {
        super(parser, fault.kind().name());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
