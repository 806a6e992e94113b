package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.ictoutsourcing.JudgeName;
import tw.ictoutsourcing.audit.Audit;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.constraint.Encodes;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.FactsRecorded;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.NoKnownBreach;
import tw.ictoutsourcing.constraint.ReportedIncident;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.operation.Anomaly;
import tw.ictoutsourcing.operation.Change;
import tw.ictoutsourcing.operation.RemoteGrant;
import tw.ictoutsourcing.operation.RemoteManagement;
import tw.ictoutsourcing.personaldata.DataHandlingTerms;
import tw.ictoutsourcing.personaldata.PersonalData;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.procurement.InformationSystem;
import tw.ictoutsourcing.procurement.Supply;
import tw.ictoutsourcing.procurement.Tender;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.Vendor;

/** From the guideline to the constraint, the judge, the messages and the cases, and back: without a gap. */
class TraceabilityTest {

    private static final List<Class<? extends GuidelineSubject>> SUBJECTS = List.of(
            Engagement.class,
            InformationSystem.class,
            Tender.class,
            Vendor.class,
            Participant.class,
            TeamMember.class,
            Supply.class,
            Contract.class,
            PersonalData.class,
            DataHandlingTerms.class,
            RemoteManagement.class,
            RemoteGrant.class,
            Anomaly.class,
            Audit.class,
            Change.class,
            Incident.class);

    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

    static Set<Requirement> judged() {
        return Assessor.judged(Engagement.class);
    }

    static Stream<String> languages() {
        return Stream.of("", "_zh");
    }

    @Test
    void every_requirement_is_judged() {
        assertThat(judged()).containsExactly(Requirement.values());
    }

    @ParameterizedTest
    @MethodSource("judged")
    void every_judge_is_named_as_its_code(Requirement requirement) {
        String resource = JudgeName.of(requirement).replace('.', '/') + ".class";

        assertThat(TraceabilityTest.class.getResource(resource)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("judged")
    void every_requirement_has_cases(Requirement requirement) {
        assertThat(Cases.of(requirement)).isNotEmpty();
    }

    @Test
    void no_case_is_of_a_requirement_without_judge() {
        assertThat(Cases.all()).allSatisfy(each -> assertThat(judged()).contains(each.requirement()));
    }

    @Test
    void every_constraint_has_one_validator() throws ClassNotFoundException, IOException {
        List<String> validated = new ArrayList<>();
        for (String validator : services()) {
            ParameterizedType base =
                    (ParameterizedType) Class.forName(validator).getGenericSuperclass();
            validated.add(((Class<?>) base.getActualTypeArguments()[0]).getName());
        }

        assertThat(validated).containsExactlyInAnyOrderElementsOf(constraints());
    }

    private static List<String> services() throws IOException {
        try (InputStream file = TraceabilityTest.class
                .getModule()
                .getResourceAsStream("META-INF/services/jakarta.validation.ConstraintValidator")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static List<String> constraints() throws ClassNotFoundException {
        List<String> constraints = new ArrayList<>();
        for (String name : List.of(
                "WithinScope",
                "CompliantProcurement",
                "CompleteContract",
                "LawfulDataHandling",
                "SecureOperation",
                "ReviewedChange",
                "AuditedVendor",
                "ReportedIncident",
                "AgencyRules",
                "FactsRecorded",
                "NoKnownBreach")) {
            Class<?> type = Class.forName(ReportedIncident.class.getPackageName() + "." + name);
            assertThat(type.getAnnotation(Constraint.class).validatedBy()).isEmpty();
            constraints.add(type.getName());
        }
        return constraints;
    }

    @Test
    void every_record_carries_the_constraints_of_the_articles_that_judge_it() {
        for (Class<? extends GuidelineSubject> subject : SUBJECTS) {
            Set<Article> judging = EnumSet.noneOf(Article.class);
            Assessor.judged(subject)
                    .forEach(requirement -> judging.add(requirement.section().article()));
            Set<Article> enforced = EnumSet.noneOf(Article.class);
            for (Annotation annotation : subject.getAnnotations()) {
                Encodes encodes = annotation.annotationType().getAnnotation(Encodes.class);
                if (encodes != null) {
                    enforced.addAll(List.of(encodes.value()));
                }
            }
            judging.add(Article.AGENCY_RULES); // an agency may set rules for any of them
            assertThat(enforced).as(subject.getSimpleName()).isEqualTo(judging);
            assertThat(subject.getAnnotation(FactsRecorded.class).groups()).containsExactly(FactsComplete.class);
            assertThat(subject.getAnnotation(NoKnownBreach.class).groups()).containsExactly(KnownBreach.class);
        }
    }

    @ParameterizedTest
    @MethodSource("judged")
    void every_citation_is_the_catalogues(Requirement requirement) {
        String key = requirement.code().messageKey();

        assertThat(messages("")).containsEntry(key, " (" + requirement.section().citation(Locale.ENGLISH) + ")");
        assertThat(messages("_zh"))
                .containsEntry(key, "（" + requirement.section().citation(Locale.TAIWAN) + "）");
    }

    @Test
    void both_languages_say_the_same_things() {
        Map<String, String> english = messages("");
        Map<String, String> chinese = messages("_zh");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, text) -> assertThat(parameters(chinese.get(key))).as(key).isEqualTo(parameters(text)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_message_is_interpreted_and_none_ends_a_sentence(String language) {
        messages(language).forEach((key, text) -> {
            assertThat(PARAMETER.matcher(text).replaceAll("")).as(key).doesNotContain("$", "{", "}", "\\");
            assertThat(text).as(key).doesNotEndWith(".").doesNotEndWith("。");
            if (!key.equals("every.part")) { // what stands between two labels, which is nothing in Chinese
                assertThat(text).as(key).isNotBlank();
            }
        });
    }

    @Test
    void every_message_of_a_requirement_is_told_by_a_case() {
        Set<String> told = new TreeSet<>();
        Cases.all()
                .forEach(each -> each.assess().findings().forEach(finding -> {
                    MatchResult keys = Pattern.compile("\\{tw\\.ictoutsourcing\\.(\\d[^}]*)}")
                            .matcher(finding.template())
                            .results()
                            .findFirst()
                            .orElseThrow();
                    told.add(keys.group(1));
                    told.add(finding.requirement().code().messageKey());
                }));
        Set<String> written = messages("").keySet().stream()
                .filter(key -> Character.isDigit(key.charAt(0)))
                .filter(key -> !key.startsWith("11.agency-rules.")) // of rules that no case can set
                .collect(Collectors.toCollection(TreeSet::new));
        // a requirement whose every finding is told by another's needs no case that tells its citation
        judged().forEach(requirement -> told.add(requirement.code().messageKey()));

        assertThat(written).isEqualTo(told);
    }

    private static List<String> parameters(String text) {
        return PARAMETER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Map<String, String> messages(String language) {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(
                Assessor.class.getResourceAsStream("messages" + language + ".properties"), StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        messages.stringPropertyNames().forEach(key -> sorted.put(key, messages.getProperty(key)));
        return sorted;
    }
}
