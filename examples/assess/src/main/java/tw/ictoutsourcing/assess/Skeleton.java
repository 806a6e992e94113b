package tw.ictoutsourcing.assess;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assess.Template.Place;
import tw.ictoutsourcing.fact.CaseNumber;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.operation.ImposedDuty;
import tw.ictoutsourcing.operation.VendorDuty;

/** A document with everything that a template asks for, in which nothing is recorded yet. */
final class Skeleton {

    private final Template template;
    private final Map<String, Object> stated;

    Skeleton(Template template, @Nullable CaseNumber caseNumber) {
        this.template = template;
        this.stated = new LinkedHashMap<>();
        stated.put("/format", GuidelineJson.FORMAT);
        stated.put("/stage", template.stage());
        if (caseNumber != null) {
            stated.put("/caseNumber", caseNumber);
        }
    }

    /**
     * The document.
     *
     * @throws IllegalArgumentException if the case number is not Unicode
     */
    String text() {
        return GuidelineJson.standard().text(object(template.places()));
    }

    private Map<String, @Nullable Object> object(List<Place> places) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        places.forEach(place -> object.put(place.name(), value(place)));
        return object;
    }

    private @Nullable Object value(Place place) {
        if (stated.containsKey(place.pointer())) {
            return stated.get(place.pointer());
        }
        if (!place.below().isEmpty()) {
            return place.list()
                    ? Collections.nCopies(samples(place.type()), object(place.below()))
                    : object(place.below());
        }
        return place.identity() ? sample(place) : null;
    }

    /** One, but as many as there are duties to impose: fewer would say that some are not. */
    private static int samples(Class<?> type) {
        return type == ImposedDuty.class ? VendorDuty.values().length : 1;
    }

    /** A text that plainly stands for another, such as SYSTEM-1: the last word of what the id belongs to. */
    private static String sample(Place place) {
        String thing = place.name().equals("id")
                ? place.owner().getSimpleName().replaceAll(".*(?=[A-Z])", "")
                : place.name().replaceAll("(?=[A-Z])", "-");
        return thing.toUpperCase(Locale.ROOT) + "-1";
    }
}
