package tw.ictoutsourcing.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;

/**
 * The compliant engagement, at every stage of its life, and all cases.
 */
public final class Cases {

    /** The instant at which the compliant engagement is asked: 09:00 on 24 November 2026 in Taipei. */
    public static final Instant AT = Instant.parse("2026-11-24T01:00:00Z");

    private static final String FIXTURE = "performance.json";

    private static final List<Case> ALL = Stream.of(
                    ServiceStatedCases.ALL,
                    ContractKindStatedCases.ALL,
                    Article04Cases.ALL,
                    Article05Cases.ALL,
                    Article06Cases.ALL,
                    Article07Cases.ALL,
                    Article08Cases.ALL,
                    Article09Cases.ALL,
                    Article10Cases.ALL,
                    AgencyRulesCases.ALL)
            .flatMap(List::stream)
            .toList();

    private Cases() {}

    /**
     * An engagement at performance, whole and compliant as of {@link #AT} under the library's default policy.
     *
     * @return the engagement, fictional, not null
     */
    public static Engagement compliant() {
        return Fixture.COMPLIANT;
    }

    /**
     * The compliant engagement as it stands at a stage, whole and compliant as of {@link #at(Stage)} under the library's
     * default policy: what has not happened by then is not recorded.
     *
     * @param stage  the stage, not null
     * @return the engagement, fictional; at {@link Stage#PERFORMANCE} that of {@link #compliant()}, not null
     */
    public static Engagement compliant(Stage stage) {
        return recorded(compliant(), stage);
    }

    /**
     * The instant at which the compliant engagement of a stage is asked.
     *
     * @param stage  the stage, not null
     * @return the instant; at {@link Stage#PERFORMANCE} it is {@link #AT}, not null
     */
    public static Instant at(Stage stage) {
        return Course.at(stage);
    }

    /**
     * An engagement as it stands at a stage of its life: what has not happened by {@link #at(Stage)} is not recorded, and
     * at {@link Stage#CLOSED} the relation has ended and every holder of personal data returned and deleted it.
     *
     * @param engagement  an engagement at performance, such as the compliant one with a change of yours, not null
     * @param stage  the stage, not null
     * @return the engagement at that stage, not null
     * @throws NullPointerException if an engagement whose performance is not recorded is asked for at its end
     */
    public static Engagement recorded(Engagement engagement, Stage stage) {
        return Course.recorded(engagement, stage);
    }

    /**
     * All cases.
     *
     * @return the cases in the catalogue's order, not null
     */
    public static List<Case> all() {
        return ALL;
    }

    /**
     * The cases of one requirement.
     *
     * @param requirement  the requirement, not null
     * @return the cases, not null
     */
    public static List<Case> of(Requirement requirement) {
        return all().stream().filter(one -> one.requirement() == requirement).toList();
    }

    /** Read once, when it is first asked for. */
    private static final class Fixture {

        static final Engagement COMPLIANT = read();

        private static Engagement read() {
            try (InputStream document = Cases.class.getResourceAsStream(FIXTURE)) {
                return GuidelineJson.standard().read(document, Engagement.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (JsonReadException e) {
                throw new IllegalStateException("the library's own fixture cannot be read: " + e.getMessage(), e);
            }
        }
    }
}
