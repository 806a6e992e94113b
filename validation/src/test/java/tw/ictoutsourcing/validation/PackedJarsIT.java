package tw.ictoutsourcing.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The packed jars as a program meets them, on the module path and on the class path. */
class PackedJarsIT {

    private static final List<String> ENGLISH_MACHINE = List.of("-Duser.language=en", "-Duser.country=US");
    private static final List<String> CHINESE_MACHINE = List.of("-Duser.language=zh", "-Duser.country=TW");

    @TempDir
    private Path workspace;

    private Consumer.Outcome run(Consumer consumer, List<String> parts, List<String> options, String... arguments)
            throws Exception {
        List<Path> compiled = consumer.compile(workspace, parts.toArray(String[]::new));
        return consumer.run(workspace, compiled, options, arguments);
    }

    @ParameterizedTest
    @EnumSource
    void rejects_a_late_notice_in_english(Consumer consumer) throws Exception {
        Consumer.Outcome outcome = run(consumer, List.of("registry"), ENGLISH_MACHINE);

        assertThat(outcome.errors()).doesNotContain("Exception");
        assertThat(outcome.output())
                .startsWith("""
                        compliant: 0
                        within the hour of knowing only: 0
                        late: 2
                        """)
                .contains("10/notified-within-one-hour at notices[0].givenAt: "
                        + "must lie within one hour, by 2026-08-05 02:20:00 at the latest")
                .contains("7-6/incident-notified-in-time at notices[0].givenAt: must ");
    }

    @ParameterizedTest
    @EnumSource
    void rejects_a_late_notice_in_chinese(Consumer consumer) throws Exception {
        Consumer.Outcome outcome = run(consumer, List.of("registry"), CHINESE_MACHINE);

        assertThat(outcome.errors()).doesNotContain("Exception");
        assertThat(outcome.output())
                .startsWith("""
                        compliant: 0
                        within the hour of knowing only: 0
                        late: 2
                        """)
                .contains("10/notified-within-one-hour at notices[0].givenAt: 應於一小時內（至遲 2026-08-05 02:20:00）通報")
                .contains("7-6/incident-notified-in-time at notices[0].givenAt: 應在知悉後一小時內");
    }

    @ParameterizedTest
    @EnumSource
    void speaks_english_to_its_readers_on_a_chinese_machine(Consumer consumer) throws Exception {
        assertThat(run(consumer, List.of("registry"), CHINESE_MACHINE, "en").output())
                .contains("must lie within one hour");
    }

    @ParameterizedTest
    @EnumSource
    void speaks_chinese_to_its_readers_on_an_english_machine(Consumer consumer) throws Exception {
        assertThat(run(consumer, List.of("registry"), ENGLISH_MACHINE, "zh-Hant-TW")
                        .output())
                .contains("應於一小時內");
    }

    @ParameterizedTest
    @EnumSource
    void judges_by_the_rulebook_that_the_program_provides(Consumer consumer) throws Exception {
        Consumer.Outcome outcome = run(consumer, List.of("registry", "occurrence"), ENGLISH_MACHINE);

        assertThat(outcome.output()).as(outcome.errors()).contains("within the hour of knowing only: 1");
    }

    @ParameterizedTest
    @EnumSource
    void finds_the_schemas_in_the_jars(Consumer consumer) throws Exception {
        assertThat(run(consumer, List.of("registry"), ENGLISH_MACHINE).output())
                .contains(
                        "\"urn:tw-ictoutsourcing:schema:engagement:1\"",
                        "\"urn:tw-ictoutsourcing:schema:policy:1\"",
                        "\"urn:tw-ictoutsourcing:schema:report:1\"");
    }

    @ParameterizedTest
    @EnumSource
    void refuses_to_choose_between_two_rulebooks(Consumer consumer) throws Exception {
        Consumer.Outcome outcome = run(consumer, List.of("registry", "occurrence", "knowing"), ENGLISH_MACHINE);

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors())
                .contains("more than one RulebookProvider is registered")
                .contains("consumer.occurrence.HourFromOccurrence", "consumer.knowing.HourFromKnowing");
    }
}
