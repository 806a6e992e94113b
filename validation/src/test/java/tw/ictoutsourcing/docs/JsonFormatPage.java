package tw.ictoutsourcing.docs;

import static tw.ictoutsourcing.docs.Markdown.code;
import static tw.ictoutsourcing.docs.Markdown.link;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tw.ictoutsourcing.docs.Places.Place;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Labels;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Personal;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** The format of the documents, component by component. */
final class JsonFormatPage implements Page {

    /** Where absence means that something has not happened, as far as recorded. */
    private static final Set<String> MILESTONES = Set.of(
            "tender.announcedAt",
            "tender.invitedAt",
            "contract.signedAt",
            "performance.startedOn",
            "incidents.evidence.devices.completedAt",
            "incidents.responseCompletedAt");

    /** Where absence means that something still runs. */
    private static final Set<String> ENDS =
            Set.of("participants.endedOn", "team.leftOn", "performance.endedOn", "securityStaff.to");

    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "type.text",
            Boolean.class, "type.flag",
            Integer.class, "type.whole-number",
            BigDecimal.class, "type.number",
            LocalDate.class, "type.date",
            Instant.class, "type.instant",
            Moment.class, "type.moment",
            Period.class, "type.period");

    private final Places engagement = Places.of(Engagement.class);
    private final Places policy = Places.of(AgencyPolicy.class);
    private final Map<String, Set<Requirement>> readers = Places.readers(engagement);
    private final Set<String> milestones = names(MILESTONES);
    private final Set<String> ends = names(ENDS);

    @Override
    public String name() {
        return "json-format";
    }

    @Override
    public Map<String, String> parts(Language language) {
        return Map.of(
                "format", Integer.toString(GuidelineJson.FORMAT),
                "engagement", records(engagement, language),
                "policy", policy(language),
                "ids", ids(language),
                "constants", constants(language),
                "example",
                        new Markdown().json(Language.resource("example.json")).toString());
    }

    private Set<String> names(Set<String> paths) {
        Set<String> names = new LinkedHashSet<>();
        paths.forEach(path -> names.add(name(engagement.at(path))));
        return names;
    }

    private static String name(Place place) {
        return place.owner().getSimpleName() + "." + place.component().getName();
    }

    private String records(Places document, Language language) {
        Markdown page = new Markdown();
        for (Class<? extends Record> record : document.records()) {
            page.heading(3, record.getSimpleName());
            List<Place> places = document.holding(record);
            page.paragraph(
                    places.isEmpty()
                            ? language.say("record.whole")
                            : language.say(
                                    "record.at",
                                    language.list(places.stream()
                                            .map(place -> code(place.shown())
                                                    + language.say(
                                                            "record.label",
                                                            label(place.owner(), place.component(), language)))
                                            .toList())));
            List<List<String>> rows = new ArrayList<>();
            for (RecordComponent component : record.getRecordComponents()) {
                rows.add(List.of(
                        code(component.getName()),
                        type(component, language),
                        label(record, component, language),
                        marks(new Place("", "", record, component), language),
                        readers(record, component, language)));
            }
            page.table(
                    List.of(
                            language.say("column.name"),
                            language.say("column.type"),
                            language.say("column.meaning"),
                            language.say("column.marks"),
                            language.say("column.readers")),
                    rows);
        }
        return page.toString();
    }

    private static String label(Class<? extends Record> owner, RecordComponent component, Language language) {
        return Labels.of(owner, component.getName(), language.locale());
    }

    private static String type(RecordComponent component, Language language) {
        Class<?> element = Places.element(component.getGenericType());
        String type = type(element, language);
        return component.getType() == List.class ? language.say("type.list", type) : type;
    }

    private static String type(Class<?> type, Language language) {
        if (PLAIN.containsKey(type)) {
            return language.say(PLAIN.get(type));
        }
        String name = type.getSimpleName();
        String linked = link(name, name.toLowerCase(Locale.ROOT));
        return language.say(type.isEnum() ? "type.constant" : Places.isText(type) ? "type.id" : "type.object", linked);
    }

    private String marks(Place place, Language language) {
        List<String> marks = new ArrayList<>();
        if (!place.optional()) {
            marks.add(language.say("mark.identity"));
        }
        if (milestones.contains(name(place))) {
            marks.add(language.say("mark.milestone"));
        }
        if (ends.contains(name(place))) {
            marks.add(language.say("mark.end"));
        }
        if (place.component().isAnnotationPresent(Personal.class)) {
            marks.add(language.say("mark.personal"));
        }
        return language.list(marks);
    }

    /** The codes, or the few that are missing where nearly all read it. */
    private String readers(Class<?> record, RecordComponent component, Language language) {
        Set<Requirement> reading = readers.getOrDefault(record.getSimpleName() + "." + component.getName(), Set.of());
        List<String> codes = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Requirement requirement : Requirement.values()) {
            if (reading.contains(requirement)) {
                codes.add(code(requirement.code().text()));
            } else if (requirement != Requirement.AGENCY_RULES) {
                others.add(code(requirement.code().text()));
            }
        }
        if (others.isEmpty()) {
            return language.say("readers.all");
        }
        return others.size() < codes.size()
                ? language.say("readers.all-but", language.list(others))
                : language.list(codes);
    }

    private String policy(Language language) {
        List<List<String>> rows = new ArrayList<>();
        for (Place place : policy.all()) {
            rows.add(List.of(
                    code(place.path()),
                    type(place.component(), language),
                    label(AgencyPolicy.class, place.component(), language),
                    inForce(place, language)));
        }
        return new Markdown()
                .table(
                        List.of(
                                language.say("column.name"),
                                language.say("column.type"),
                                language.say("column.meaning"),
                                language.say("column.default")),
                        rows)
                .toString();
    }

    /** What counts where the component is absent. */
    private static String inForce(Place place, Language language) {
        try {
            Object value =
                    AgencyPolicy.class.getMethod(place.path() + "InForce").invoke(AgencyPolicy.defaults());
            return code(value.toString());
        } catch (NoSuchMethodException none) {
            return place.path().equals("format")
                    ? code(Integer.toString(GuidelineJson.FORMAT))
                    : language.say("default.none");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String ids(Language language) {
        Markdown page = new Markdown();
        for (Class<?> id : engagement.types(type -> Places.isText(type) && type != Moment.class)) {
            page.heading(3, id.getSimpleName());
            page.paragraph(language.say("id." + id.getSimpleName()));
            List<Place> places = engagement.holding(id);
            List<String> uses = new ArrayList<>();
            places.stream()
                    .filter(place -> !place.optional())
                    .map(place -> language.say("id.named", code(place.shown())))
                    .forEach(uses::add);
            places.stream()
                    .filter(Place::optional)
                    .map(place -> language.say("id.used", code(place.shown())))
                    .forEach(uses::add);
            page.bullets(uses);
        }
        return page.toString();
    }

    private String constants(Language language) {
        Map<Class<?>, Boolean> types = new LinkedHashMap<>();
        engagement.types(Class::isEnum).forEach(type -> types.put(type, true));
        policy.types(Class::isEnum).forEach(type -> types.put(type, true));
        Markdown page = new Markdown();
        for (Class<?> type : types.keySet()) {
            page.heading(3, type.getSimpleName());
            page.table(
                    List.of(language.say("column.constant"), language.say("column.meaning")),
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> (Enum<?>) constant)
                            .map(constant -> List.of(code(constant.name()), Labels.of(constant, language.locale())))
                            .toList());
        }
        return page.toString();
    }
}
