package tw.ictoutsourcing.assessment.report;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import tw.ictoutsourcing.json.JsonLocation;
import tw.ictoutsourcing.json.JsonLocations;

/**
 * The JSON document that was assessed, so that a report can say where in it a finding is.
 */
public final class ReportSource {

    private final String name;
    private final byte[] utf8;

    private ReportSource(String name, byte[] utf8) {
        this.name = Objects.requireNonNull(name, "name");
        this.utf8 = utf8.clone();
    }

    /**
     * A document that was read.
     *
     * @param name  the name to be shown, such as the file's, not null
     * @param utf8  its bytes, not null
     * @return the source, not null
     */
    public static ReportSource of(String name, byte[] utf8) {
        return new ReportSource(name, utf8);
    }

    /**
     * The name to be shown.
     *
     * @return the name, not null
     */
    public String name() {
        return name;
    }

    Map<String, JsonLocation> locate(Collection<String> pointers) {
        return pointers.isEmpty() ? Map.of() : JsonLocations.locate(utf8, pointers);
    }
}
