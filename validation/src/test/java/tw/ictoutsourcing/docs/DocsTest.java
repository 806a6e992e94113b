package tw.ictoutsourcing.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed pages and schemas are what the code says now. */
class DocsTest {

    private static final Path FOLDER = Path.of("docs");
    private static final boolean WRITE = Boolean.getBoolean("docs.write");
    private static final String REGENERATE =
            "%s is not what the code says now. Write it anew and read what changed: mvn -q test -pl"
                    + " validation -am -Dtest=DocsTest -Ddocs.write=true -Dsurefire.failIfNoSpecifiedTests=false";

    private static final List<Page> PAGES = List.of(
            new RequirementsPage(),
            new TraceabilityPage(),
            new CasesPage(),
            new JsonFormatPage(),
            new ReportFormatPage());

    static Stream<Arguments> pages() {
        return PAGES.stream()
                .flatMap(page ->
                        Stream.of(Language.values()).map(language -> Arguments.of(page.name(), page, language)));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("pages")
    void says_what_the_code_says(String name, Page page, Language language) throws IOException {
        compare(FOLDER.resolve(language.file(name)), page.text(language));
    }

    @ParameterizedTest
    @EnumSource
    void schema_says_what_the_code_says(SchemaFile schema) throws IOException {
        compare(schema.path(), schema.text());
    }

    private static void compare(Path file, String text) throws IOException {
        byte[] expected = text.getBytes(UTF_8);
        if (WRITE) {
            Files.createDirectories(file.getParent());
            Files.write(file, expected);
        }

        assertThat(file).as(REGENERATE, file).exists();
        byte[] committed = Files.readAllBytes(file);
        if (!Arrays.equals(committed, expected)) {
            int difference = Arrays.mismatch(committed, expected);
            long line = 1
                    + new String(committed, 0, difference, UTF_8)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            fail(REGENERATE + " (first difference in line %d)", file, line);
        }
    }

    @Test
    void no_page_is_left_over() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            pages().map(each -> ((Language) each.get()[2]).file((String) each.get()[0]))
                                    .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void documents_every_field_of_a_report_and_no_other(Language language) {
        Set<String> produced = new TreeSet<>();
        ReportFormatPage.FIELDS.eachWithOwner((field, owner) -> {
            produced.add(field.key());
            if (field.sometimesAbsent(owner)) {
                produced.add(field.key() + ".absent");
            }
        });

        assertThat(language.words().keySet().stream()
                        .filter(key -> key.startsWith("report."))
                        .collect(Collectors.toSet()))
                .isEqualTo(produced);
    }

    @Test
    void says_everything_in_both_languages() {
        assertThat(Language.TRADITIONAL_CHINESE.words().keySet())
                .isEqualTo(Language.ENGLISH.words().keySet());
    }
}
