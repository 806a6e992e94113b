package tw.ictoutsourcing;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.TRADITIONAL_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.assessment.report.ReportSource;
import tw.ictoutsourcing.assessment.report.TextReport;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.AuditedVendor;
import tw.ictoutsourcing.constraint.CompleteContract;
import tw.ictoutsourcing.constraint.CompliantProcurement;
import tw.ictoutsourcing.constraint.Encodes;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.LawfulDataHandling;
import tw.ictoutsourcing.constraint.ReportedIncident;
import tw.ictoutsourcing.constraint.ReviewedChange;
import tw.ictoutsourcing.constraint.SecureOperation;
import tw.ictoutsourcing.constraint.WithinScope;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.HourStart;
import tw.ictoutsourcing.validation.EffectiveRulebook;
import tw.ictoutsourcing.validation.Violations;

/**
 * What the README shows is what runs here or in the tests of the application downstream, between the lines that name a
 * snippet and the empty comment behind it.
 */
class ReadmeTest {

    private static final Path SOURCE = Path.of("src", "test", "java", "tw", "ictoutsourcing", "ReadmeTest.java");
    private static final Path APPLICATION = Path.of("..", "examples", "downstream-tests", "src", "it", "register");
    private static final Path ITS_TESTS =
            APPLICATION.resolve(Path.of("src", "test", "java", "tw", "ictoutsourcing", "register"));
    private static final Pattern SNIPPET = Pattern.compile("(?m)^ +// README: .*\n((?s:.*?))\n +//\n");

    private static Incident lateIncident() {
        // README: ten lines
        Instant known = Instant.parse("2024-08-05T01:20:00+08:00");
        Notice notice = Notice.builder().givenAt(known.plusSeconds(6000)).build();
        Incident incident = Incident.builder()
                .id("INC-1")
                .inEntrustedWork(true)
                .knownAt(known)
                .addNotices(notice)
                .build();
        Assessment assessment = Assessor.of(Rulebook.standard()).assess(incident, Instant.now());
        assessment.findings().forEach(finding -> System.out.println(finding.path() + " " + finding.message(ENGLISH)));
        //
        return incident;
    }

    private static void printViolations(Incident incident) {
        // README: at a boundary
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
        for (ConstraintViolation<Incident> violation : validator.validate(incident)) {
            Finding finding = Violations.finding(violation).orElseThrow();
            System.out.println(finding.requirement().code() + " " + finding.message(TRADITIONAL_CHINESE));
        }
        //
    }

    private static Validator underPolicy() {
        // README: an agency's policy
        AgencyPolicy policy =
                AgencyPolicy.builder().hourStart(HourStart.OCCURRENCE).build();
        ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .constraintValidatorPayload(Rulebook.of(policy))
                .buildValidatorFactory();
        Validator validator = factory.getValidator();
        if (!EffectiveRulebook.of(validator).policy().equals(policy)) {
            throw new IllegalStateException("the agency's policy is lost");
        }
        //
        return validator;
    }

    private static List<Set<ConstraintViolation<Incident>>> byGroup(Validator validator, Incident incident) {
        // README: enforcing and recording
        var refused = validator.validate(incident); // what is breached, and what lacks a fact that decides
        var incomplete = validator.validate(incident, FactsComplete.class); // only what lacks a fact that decides
        var breached = validator.validate(incident, KnownBreach.class); // only what is breached
        //
        return List.of(refused, incomplete, breached);
    }

    private static void report(Path file) throws IOException {
        // README: a whole engagement
        byte[] document = Files.readAllBytes(file);
        try {
            Engagement engagement = GuidelineJson.standard().read(document, Engagement.class);
            Assessment assessment = Assessor.of(Rulebook.standard()).assess(engagement, Instant.now());
            ReportSource source = ReportSource.of("a.json", document);
            System.out.print(TextReport.of(assessment, source, TRADITIONAL_CHINESE, false));
        } catch (JsonReadException refused) {
            System.out.println(refused.line() + ":" + refused.column() + " " + refused.message(TRADITIONAL_CHINESE));
        }
        //
    }

    @Test
    void the_ten_lines_print_what_is_late_and_what_is_missing() {
        assertThat(whatIsPrinted(ReadmeTest::lateIncident))
                .containsExactlyElementsOf(shown("text").get(0).lines().toList());
    }

    @Test
    void a_boundary_prints_the_same_findings_in_chinese() {
        Incident incident = lateIncidentUnprinted();

        assertThat(whatIsPrinted(() -> printViolations(incident)))
                .containsExactlyInAnyOrderElementsOf(
                        shown("text").get(1).lines().toList());
    }

    @Test
    void a_policy_reaches_the_validator() {
        assertThat(EffectiveRulebook.of(underPolicy()).policy().hourStart()).isEqualTo(HourStart.OCCURRENCE);
    }

    @Test
    void groups_tell_enforcing_from_recording() {
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
        List<Set<ConstraintViolation<Incident>>> violations = byGroup(validator, lateIncidentUnprinted());

        assertThat(violations.get(0))
                .hasSize(violations.get(1).size() + violations.get(2).size());
        assertThat(violations.get(1)).isNotEmpty();
        assertThat(violations.get(2)).isNotEmpty();
    }

    @Test
    void reports_a_document_or_says_why_it_is_refused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.json");
        Files.write(file, GuidelineJson.standard().write(Cases.compliant()));
        assertThat(whatIsPrinted(() -> report(file))).contains("無待處理事項");

        Files.writeString(file, "{}");
        assertThat(whatIsPrinted(() -> report(file))).hasSize(1);
    }

    @Test
    void shows_no_java_that_does_not_run() throws IOException {
        List<String> run = new ArrayList<>();
        for (Path source :
                List.of(SOURCE, ITS_TESTS.resolve("RegisterTest.java"), ITS_TESTS.resolve("RegisterProperties.java"))) {
            SNIPPET.matcher(Files.readString(source))
                    .results()
                    .map(found -> found.group(1).stripIndent())
                    .forEach(run::add);
        }

        assertThat(run).hasSize(7);
        assertThat(shown("java")).containsExactlyInAnyOrderElementsOf(run);
    }

    @Test
    void names_the_version_that_is_built() throws IOException {
        String version = "<version>" + built("version") + "</version>";

        assertThat(shown("xml"))
                .hasSize(2)
                .allSatisfy(block -> assertThat(block).contains(version));
    }

    @Test
    void shows_the_dependencies_that_the_application_downstream_builds_with() throws IOException {
        Matcher dependencies = Pattern.compile("(?m)^ +<!-- README: .*\n((?s:.*?))\n +<!-- -->$")
                .matcher(Files.readString(APPLICATION.resolve("pom.xml")));
        assertThat(dependencies.find()).isTrue();

        assertThat(shown("xml").get(1))
                .isEqualTo(dependencies
                        .group(1)
                        .stripIndent()
                        .replace("@project.version@", built("version"))
                        .replace("@jqwik.version@", built("jqwik.version"))
                        .replace("@assertj.version@", built("assertj.version")));
    }

    /** The text of an element of the parent's pom, the first of its name. */
    private static String built(String element) throws IOException {
        Matcher found = Pattern.compile("<" + element + ">([^<]+)</" + element + ">")
                .matcher(Files.readString(Path.of("..", "pom.xml")));
        assertThat(found.find()).as(element).isTrue();
        return found.group(1);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                WithinScope.class,
                CompliantProcurement.class,
                CompleteContract.class,
                LawfulDataHandling.class,
                SecureOperation.class,
                ReviewedChange.class,
                AuditedVendor.class,
                ReportedIncident.class,
                AgencyRules.class
            })
    void names_the_constraint_of_every_article(Class<? extends Annotation> constraint) {
        String numerals = Stream.of(constraint.getAnnotation(Encodes.class).value())
                .map(Article::numeral)
                .collect(Collectors.joining("、"));

        assertThat(readme().lines())
                .anyMatch(line -> line.startsWith("| " + numerals + " ")
                        && line.contains("`@" + constraint.getSimpleName() + "`"));
    }

    private interface Snippet {
        void run() throws IOException;
    }

    private static List<String> whatIsPrinted(Snippet snippet) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            snippet.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Incident lateIncidentUnprinted() {
        List<Incident> made = new ArrayList<>();
        whatIsPrinted(() -> made.add(lateIncident()));
        return made.get(0);
    }

    private static String readme() {
        try {
            return Files.readString(Path.of("..", "README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of the README that are of one kind, without those that an example answers for. */
    private static List<String> shown(String kind) {
        return Pattern.compile("(?<!-->\n)```" + kind + "\n((?s:.*?))\n```")
                .matcher(readme())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
