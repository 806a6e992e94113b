package tw.ictoutsourcing.json;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON pointers (RFC 6901) as text and as segments. */
final class Pointer {

    private Pointer() {}

    static List<String> parse(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON pointer must be empty or begin with /");
        }
        return Stream.of(pointer.substring(1).split("/", -1))
                .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    static String of(List<String> segments) {
        return segments.stream()
                .map(segment -> "/" + segment.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
