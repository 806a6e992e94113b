package tw.ictoutsourcing.docs;

import static tw.ictoutsourcing.docs.Markdown.code;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.ictoutsourcing.JudgeName;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.constraint.Encodes;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Requirement;

/** The way from a provision to what judges it, shows it and reads for it. */
final class TraceabilityPage implements Page {

    private static final Set<Class<? extends GuidelineSubject>> SUBJECTS = subjects();

    @Override
    public String name() {
        return "traceability";
    }

    @Override
    public Map<String, String> parts(Language language) {
        return Map.of(
                "count", Integer.toString(Requirement.values().length),
                "cases", Integer.toString(Cases.all().size()),
                "matrix", matrix(language));
    }

    private static String matrix(Language language) {
        Markdown page = new Markdown();
        for (Article article : Article.values()) {
            if (article.requirements().isEmpty()) {
                continue;
            }
            page.heading(2, article.citation(language.locale()));
            page.paragraph(language.say("trace.constraint", code("@" + constraint(article))));
            page.table(
                    Stream.of("provision", "requirement", "judge", "subjects", "cases", "reads", "close-to")
                            .map(column -> language.say("trace." + column))
                            .toList(),
                    article.requirements().stream()
                            .map(requirement -> row(requirement, language))
                            .toList());
        }
        return page.toString();
    }

    private static List<String> row(Requirement requirement, Language language) {
        return List.of(
                requirement.section().citation(language.locale()),
                code(requirement.code().text()),
                requirement == Requirement.AGENCY_RULES ? language.say("trace.own") : code(JudgeName.of(requirement)),
                language.list(SUBJECTS.stream()
                        .filter(subject -> Assessor.judged(subject).contains(requirement))
                        .map(subject -> code(subject.getSimpleName()))
                        .toList()),
                "[" + Cases.of(requirement).size() + "](" + language.file("cases") + ")",
                language.list(requirement.reads().stream().map(Markdown::code).toList()),
                language.list(requirement.mapping().stream()
                        .map(mapping -> mapping.framework().label(language.locale()) + " " + mapping.id())
                        .toList()));
    }

    private static String constraint(Article article) {
        return Arrays.stream(Engagement.class.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(Encodes.class))
                .filter(type ->
                        List.of(type.getAnnotation(Encodes.class).value()).contains(article))
                .map(Class::getSimpleName)
                .collect(Collectors.joining());
    }

    private static Set<Class<? extends GuidelineSubject>> subjects() {
        Set<Class<? extends GuidelineSubject>> subjects = new LinkedHashSet<>();
        collect(Engagement.class, subjects);
        return subjects;
    }

    private static void collect(Type type, Set<Class<? extends GuidelineSubject>> subjects) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], subjects);
        } else if (type instanceof Class<?> record && record.isRecord()) {
            if (GuidelineSubject.class.isAssignableFrom(record)) {
                subjects.add(record.asSubclass(GuidelineSubject.class));
            }
            for (RecordComponent component : record.getRecordComponents()) {
                collect(component.getGenericType(), subjects);
            }
        }
    }
}
