package tw.ictoutsourcing.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ground;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.assessment.walk.Place;
import tw.ictoutsourcing.assessment.walk.Rule;
import tw.ictoutsourcing.assessment.walk.Walk;
import tw.ictoutsourcing.cases.Case;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.policy.AgencyPolicy;

/**
 * What the judges of one requirement say without the others: of every case as the committed list has it, with grounds,
 * places and last days, and of every row of the tables as the guideline reads.
 * <p>
 * Written anew by {@code mvn -q test -pl validation -am -Dtest=RulingsTest -Drulings.write=true
 * -Dsurefire.failIfNoSpecifiedTests=false}; read what changed.
 */
class RulingsTest {

    private static final Path FILE = Path.of("src/test/resources/tw/ictoutsourcing/assessment/rulings.txt");

    private static final Map<Requirement, List<Rule<?>>> RULES = Assessor.RULES.stream()
            .filter(rule -> rule.demand() != Requirement.AGENCY_RULES)
            .collect(Collectors.groupingBy(Rule::demand));

    private static final List<VerdictRow> ROWS = VerdictRow.all();

    static Set<Requirement> judged() {
        return EnumSet.copyOf(RULES.keySet());
    }

    @ParameterizedTest
    @MethodSource("judged")
    void says_of_every_case_what_is_on_record(Requirement requirement) {
        assertThat(said(requirement)).isEqualTo(onRecord(requirement));
    }

    @ParameterizedTest
    @MethodSource("judged")
    void judges_every_row_as_the_guideline_reads(Requirement requirement) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        Map<String, Verdict> expected = new LinkedHashMap<>();
        for (VerdictRow row : ROWS) {
            if (row.expected().containsKey(requirement)) {
                expected.put(row.name(), row.expected().get(requirement));
                verdicts.put(
                        row.name(),
                        rulings(requirement, row.engagement(), row.at(), row.policy(), row.asIf()).stream()
                                .map(Ruling::verdict)
                                .min(Comparator.naturalOrder())
                                .orElseThrow());
            }
        }

        assertThat(verdicts).isEqualTo(expected);
    }

    @Test
    void nothing_is_on_record_of_what_is_no_case() throws IOException {
        if (Boolean.getBoolean("rulings.write")) {
            List<String> all =
                    judged().stream().flatMap(each -> said(each).stream()).toList();
            Files.writeString(FILE, String.join("\n", all) + "\n");
        }

        assertThat(Files.readAllLines(FILE)).hasSize((int)
                judged().stream().flatMap(each -> Cases.of(each).stream()).count());
    }

    private static List<String> said(Requirement requirement) {
        return Cases.of(requirement).stream()
                .map(one -> requirement.code().text() + " " + one.name() + ": " + said(one))
                .toList();
    }

    private static List<String> onRecord(Requirement requirement) {
        try (Stream<String> lines = Files.lines(FILE, UTF_8)) {
            return lines.filter(line -> line.startsWith(requirement.code().text() + " "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Within the engagement, and after a bar each part that can come alone. */
    private static String said(Case one) {
        Engagement engagement = one.engagement();
        List<Ruling> inside = rulings(
                one.requirement(),
                engagement,
                one.at(),
                one.policy(),
                one.asIf().orElse(null));
        List<Ruling> alone = new ArrayList<>();
        for (Rule<?> rule : RULES.get(one.requirement())) {
            Place<?> place = rule.place();
            if (place != Place.ENGAGEMENT && rule.answers(place.type())) {
                for (Object part : Objects.requireNonNullElse(place.in(engagement), List.of())) {
                    Walk.alone(
                            List.of(rule),
                            part,
                            Circumstances.alone(one.at(), one.policy()),
                            (asked, index, subject, ruling) -> alone.add(ruling));
                }
            }
        }
        return text(inside) + (alone.isEmpty() ? "" : " | " + text(alone));
    }

    private static List<Ruling> rulings(
            Requirement requirement, Engagement engagement, Instant at, AgencyPolicy policy, @Nullable Stage asIf) {
        List<Ruling> rulings = new ArrayList<>();
        Walk.through(
                RULES.get(requirement).stream()
                        .filter(rule -> rule.answers(Engagement.class))
                        .toList(),
                engagement,
                Circumstances.of(engagement, at, policy, asIf),
                (rule, index, subject, ruling) -> rulings.add(ruling));
        return rulings;
    }

    private static String text(List<Ruling> rulings) {
        return rulings.stream().map(RulingsTest::text).collect(Collectors.joining("; "));
    }

    private static String text(Ruling ruling) {
        String until = ruling.until() == null ? "" : " until " + ruling.until();
        String why = ruling.why() == null ? "" : " " + ruling.why();
        String toldBy =
                ruling.toldBy() == null ? "" : " told by " + ruling.toldBy().code();
        String grounds =
                ruling.grounds().stream().map(RulingsTest::text).sorted().collect(Collectors.joining());
        return ruling.verdict() + until + why + toldBy + grounds;
    }

    private static String text(Ground ground) {
        String from = ground.inEngagement() ? "/" : "";
        String other = ground.other() == null ? "" : "~" + from + ground.other();
        String named = new TreeMap<>(ground.parameters())
                .entrySet().stream()
                        .map(each -> " " + each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining());
        return " [" + ground.verdict() + " " + ground.word() + " " + from + ground.place() + other + named + "]";
    }
}
