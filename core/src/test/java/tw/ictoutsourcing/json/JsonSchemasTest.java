package tw.ictoutsourcing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.json.JsonReadException.Kind;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** The schemas say what the strict reader accepts, as a validator of another house understands them. */
class JsonSchemasTest {

    private static void bothAccept(String document, Class<?> type) throws JsonReadException {
        assertThat(SchemaVerdict.refused(document, type)).isEmpty();
        assertThat(GuidelineJson.standard().read(bytes(document), type)).isNotNull();
    }

    private static void bothRefuse(String document, Class<?> type, Kind kind, String place) {
        assertThat(refusal(document, type).kind()).isEqualTo(kind);
        assertThat(SchemaVerdict.refused(document, type)).contains(place);
    }

    private static JsonReadException refusal(String document, Class<?> type) {
        JsonReadException refusal = catchThrowableOfType(
                JsonReadException.class, () -> GuidelineJson.standard().read(bytes(document), type));
        assertThat(refusal).as(document).isNotNull();
        return refusal;
    }

    private static boolean readerAccepts(String document, Class<?> type) {
        try {
            GuidelineJson.standard().read(bytes(document), type);
            return true;
        } catch (JsonReadException refusal) {
            return false;
        }
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private static String engagement(String components) {
        return "{\"caseNumber\":\"1\"," + components + "}";
    }

    // the schemas themselves

    static Stream<String> schemas() {
        return Stream.of(JsonSchemas.engagement(), JsonSchemas.policy());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void is_a_schema(String schema) {
        assertThat(SchemaVerdict.refusedSchema(schema)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void says_both_languages_and_the_requirements_of_every_component(String schema) {
        JsonNode whole = JsonMapper.shared().readTree(schema);

        Stream.concat(Stream.of(whole), whole.get("$defs").valueStream())
                .flatMap(described -> described.path("properties").valueStream())
                .forEach(component -> {
                    assertThat(component.path("title").asString())
                            .as(component.toString())
                            .matches(".*\\p{IsHan}.*");
                    assertThat(component.path("description").asString()).matches("\\p{ASCII}+");
                    assertThat(component.path("x-requirements").isArray()).isTrue();
                });
    }

    @Test
    void marks_personal_data() {
        JsonNode definitions =
                JsonMapper.shared().readTree(JsonSchemas.engagement()).get("$defs");

        assertThat(definitions.at("/TeamMember/properties/name/x-personal-data").asBoolean())
                .isTrue();
        assertThat(definitions.at("/Vendor/properties/name").has("x-personal-data"))
                .isFalse();
    }

    @Test
    void says_which_requirements_read_a_component() {
        JsonNode definitions =
                JsonMapper.shared().readTree(JsonSchemas.engagement()).get("$defs");

        assertThat(definitions
                        .at("/Notice/properties/route/x-requirements")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("10/notified-as-designated");
    }

    @Test
    void labels_constants_in_both_languages() {
        JsonNode stage = JsonMapper.shared().readTree(JsonSchemas.engagement()).at("/$defs/Stage");

        assertThat(stage.at("/x-labels/CONTRACT/zh-Hant").asString()).isEqualTo("簽約");
        assertThat(stage.at("/x-labels/CONTRACT/en").asString()).isEqualTo("contract");
    }

    // what both accept

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"format\":1",
                "\"format\":null",
                "\"title\":\" \"",
                "\"stage\":null",
                "\"unpaid\":true",
                "\"services\":[]",
                "\"services\":null",
                "\"services\":[{}]",
                "\"vendor\":{\"id\":\"V\",\"businessNumber\":\" \",\"origin\":{\"mainlandShare\":12.50}}",
                "\"vendor\":{\"id\":\"V\",\"origin\":{\"mainlandShare\":1E+2}}",
                "\"contract\":{\"securityControls\":[\" \",\"A.5.1\"]}",
                "\"contract\":{\"signedAt\":\"2026-03-01\"}",
                "\"contract\":{\"signedAt\":\"2026-03-01T10:00:00+08:00\"}",
                "\"contract\":{\"signedAt\":\"2026-03-01T10:00Z\"}",
                "\"incidents\":[{\"id\":\"I\",\"occurredAt\":\"2026-03-01T10:00:00.123456789-00:30\"}]",
                "\"performance\":{\"startedOn\":\"2024-02-29\"}"
            })
    void both_accept_an_engagement(String components) throws JsonReadException {
        bothAccept(engagement(components), Engagement.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"format\":1,\"trainingInterval\":\"P6M\",\"reviewReportDeadline\":\"P30D\"}",
                "{\"auditInterval\":\"P1Y6M\",\"selfAuditInterval\":\"p52w\",\"holidays\":[\"2026-01-01\"]}",
                "{\"hourStart\":\"OCCURRENCE\",\"thirdAreaCapital\":null,\"holidays\":[]}"
            })
    void both_accept_a_policy(String document) throws JsonReadException {
        bothAccept(document, AgencyPolicy.class);
    }

    // what both refuse for its shape

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // names
                "\"contactKind\":\"GOODS\" | UNKNOWN_PROPERTY | ''",
                "\"agency\":{\"nmae\":\"A\"} | UNKNOWN_PROPERTY | /agency",
                "\"vendor\":{\"name\":\"A\"} | MISSING_IDENTITY | /vendor",
                "\"vendor\":{\"id\":null} | MISSING_IDENTITY | /vendor/id",
                "\"vendor\":{\"id\":\" \"} | BAD_VALUE | /vendor/id",
                "\"incidents\":[{\"id\":\"\"}] | BAD_VALUE | /incidents/0/id",
                // kinds of values
                "\"title\":12 | WRONG_TYPE | /title",
                "\"title\":[\"A\"] | WRONG_TYPE | /title",
                "\"unpaid\":\"true\" | WRONG_TYPE | /unpaid",
                "\"unpaid\":1 | WRONG_TYPE | /unpaid",
                "\"unpaid\":\"\" | WRONG_TYPE | /unpaid",
                "\"stage\":0 | WRONG_TYPE | /stage",
                "\"stage\":\"closed\" | UNKNOWN_VALUE | /stage",
                "\"stage\":\"\" | UNKNOWN_VALUE | /stage",
                "\"services\":[{\"kind\":\"CLOUD\"}] | UNKNOWN_VALUE | /services/0/kind",
                "\"vendor\":{\"id\":7} | WRONG_TYPE | /vendor/id",
                "\"vendor\":{\"id\":{\"value\":\"V\"}} | WRONG_TYPE | /vendor/id",
                "\"vendor\":{\"id\":\"V\",\"origin\":{\"mainlandShare\":\"50\"}} | WRONG_TYPE | /vendor/origin/mainlandShare",
                "\"vendor\":{\"id\":\"V\",\"origin\":{\"mainlandShare\":100.01}} | BAD_VALUE | /vendor/origin/mainlandShare",
                "\"vendor\":{\"id\":\"V\",\"origin\":{\"mainlandShare\":-0.01}} | BAD_VALUE | /vendor/origin/mainlandShare",
                "\"agency\":\"某局\" | WRONG_TYPE | /agency",
                "\"agency\":[{}] | WRONG_TYPE | /agency",
                "\"services\":{} | WRONG_TYPE | /services",
                "\"services\":\"SAAS\" | WRONG_TYPE | /services",
                "\"services\":[null] | WRONG_TYPE | /services/0",
                "\"remoteManagement\":{\"managedHosts\":[null]} | WRONG_TYPE | /remoteManagement/managedHosts/0",
                "\"remoteManagement\":{\"managedHosts\":[\"\u3000\"]} | BAD_VALUE | /remoteManagement/managedHosts/0",
                "\"contract\":{\"securityControls\":[null]} | WRONG_TYPE | /contract/securityControls/0",
                // dates and times
                "\"performance\":{\"startedOn\":20260201} | WRONG_TYPE | /performance/startedOn",
                "\"performance\":{\"startedOn\":[2026,2,1]} | WRONG_TYPE | /performance/startedOn",
                "\"performance\":{\"startedOn\":\"2026-02\"} | BAD_DATE | /performance/startedOn",
                "\"performance\":{\"startedOn\":\"115/02/01\"} | BAD_DATE | /performance/startedOn",
                "\"performance\":{\"startedOn\":\"2026-2-1\"} | BAD_DATE | /performance/startedOn",
                "\"performance\":{\"startedOn\":\"2025-02-29\"} | BAD_DATE | /performance/startedOn",
                "\"performance\":{\"startedOn\":\"\"} | BAD_DATE | /performance/startedOn",
                "\"performance\":{\"startedOn\":\"2026-02-01\\n\"} | BAD_DATE | /performance/startedOn",
                "\"performance\":{\"startedOn\":\"2026-02-01T00:00:00Z\"} | BAD_DATE | /performance/startedOn",
                "\"performance\":{\"startedOn\":\"+10000-01-01\"} | BAD_DATE | /performance/startedOn",
                "\"contract\":{\"signedAt\":\"2026-02-30\"} | BAD_DATE | /contract/signedAt",
                "\"contract\":{\"signedAt\":\"2026-02-01T10:00:00\"} | NO_OFFSET | /contract/signedAt",
                "\"incidents\":[{\"id\":\"I\",\"knownAt\":\"2026-02-01\"}] | BAD_INSTANT | /incidents/0/knownAt",
                "\"incidents\":[{\"id\":\"I\",\"knownAt\":\"2026-02-01T10:00\"}] | NO_OFFSET | /incidents/0/knownAt",
                "\"incidents\":[{\"id\":\"I\",\"knownAt\":\"2026-02-01T25:00Z\"}] | BAD_INSTANT | /incidents/0/knownAt",
                "\"incidents\":[{\"id\":\"I\",\"knownAt\":\"2026-02-01 10:00:00Z\"}] | BAD_INSTANT | /incidents/0/knownAt",
                "\"incidents\":[{\"id\":\"I\",\"knownAt\":1754000000}] | WRONG_TYPE | /incidents/0/knownAt",
                // format
                "\"format\":2 | NEWER_FORMAT | /format",
                "\"format\":0 | BAD_VALUE | /format",
                "\"format\":\"1\" | WRONG_TYPE | /format"
            })
    void both_refuse_an_engagement(String components, Kind kind, String place) {
        bothRefuse(engagement(components), Engagement.class, kind, place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"PERSONAL\"", "12", "true"})
    void both_refuse_a_document_that_is_not_an_object(String document) {
        bothRefuse(document, Engagement.class, Kind.WRONG_TYPE, "");
        bothRefuse(document, AgencyPolicy.class, Kind.WRONG_TYPE, "");
    }

    @Test
    void both_refuse_an_engagement_without_case_number() {
        bothRefuse("{}", Engagement.class, Kind.MISSING_IDENTITY, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"trainingInterval\":\"1Y\"} | BAD_PERIOD | /trainingInterval",
                "{\"trainingInterval\":\"\"} | BAD_PERIOD | /trainingInterval",
                "{\"trainingInterval\":\"PT1H\"} | BAD_PERIOD | /trainingInterval",
                "{\"trainingInterval\":\"P1.5Y\"} | BAD_PERIOD | /trainingInterval",
                "{\"trainingInterval\":365} | WRONG_TYPE | /trainingInterval",
                "{\"hourStart\":\"SENDING\"} | UNKNOWN_VALUE | /hourStart",
                "{\"holidays\":\"2026-01-01\"} | WRONG_TYPE | /holidays",
                "{\"holidays\":[\"2026-02-28\",\"2026-02-29\"]} | BAD_DATE | /holidays/1",
                "{\"holidays\":[null]} | WRONG_TYPE | /holidays/0",
                "{\"format\":2} | NEWER_FORMAT | /format",
                "{\"holiday\":[]} | UNKNOWN_PROPERTY | ''"
            })
    void both_refuse_a_policy(String document, Kind kind, String place) {
        bothRefuse(document, AgencyPolicy.class, kind, place);
    }

    @Test
    void both_refuse_a_text_over_a_million_characters() {
        String longest = "王".repeat(1_000_000);

        assertThat(SchemaVerdict.accepts(engagement("\"title\":\"" + longest + "\""), Engagement.class))
                .isTrue();
        bothRefuse(engagement("\"title\":\"" + longest + "王\""), Engagement.class, Kind.TOO_LARGE, "/title");
    }

    @Test
    void both_know_which_days_exist() {
        for (String year :
                new String[] {"0000", "0001", "0004", "0100", "0400", "1900", "2000", "2023", "2024", "9999"}) {
            IntStream.rangeClosed(0, 13 * 33 - 1).forEach(day -> {
                String text = "%s-%02d-%02d".formatted(year, day / 33, day % 33);
                String document = "{\"holidays\":[\"" + text + "\"]}";
                assertThat(SchemaVerdict.accepts(document, AgencyPolicy.class))
                        .as(text)
                        .isEqualTo(readerAccepts(document, AgencyPolicy.class));
            });
        }
        assertThat(readerAccepts("{\"holidays\":[\"" + LocalDate.of(2024, 2, 29) + "\"]}", AgencyPolicy.class))
                .isTrue();
    }

    @Test
    void both_know_what_is_blank() {
        IntStream.rangeClosed(' ' + 1, Character.MAX_VALUE)
                .filter(c -> c < 0x300 || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF)
                .filter(c -> c != '"' && c != '\\')
                .mapToObj(Character::toString)
                .forEach(text -> {
                    String document = "{\"caseNumber\":\"" + text + "\"}";
                    assertThat(SchemaVerdict.accepts(document, Engagement.class))
                            .as("U+%04x", (int) text.charAt(0))
                            .isEqualTo(readerAccepts(document, Engagement.class));
                });
        for (int control = 0; control <= ' '; control++) {
            String document = "{\"caseNumber\":\"\\u%04x\"}".formatted(control);
            assertThat(SchemaVerdict.accepts(document, Engagement.class))
                    .as(document)
                    .isEqualTo(readerAccepts(document, Engagement.class));
        }
    }

    // what only the reader can refuse

    static Stream<Arguments> beyondTheSchema() {
        String huge = "1" + "0".repeat(100);
        return Stream.of(
                beyond("a whole number with a decimal point", engagement("\"format\":1.0"), Kind.WRONG_TYPE),
                beyond(
                        "a number of more than a hundred digits",
                        engagement("\"contract\":{\"breachPenalty\":{\"amount\":" + huge + "}}"),
                        Kind.BAD_VALUE),
                beyond("half of a surrogate pair", engagement("\"title\":\"\\ud83d\""), Kind.BAD_VALUE),
                beyond(
                        "a text that is too long in UTF-16 only",
                        engagement("\"title\":\"" + "😀".repeat(500_001) + "\""),
                        Kind.TOO_LARGE),
                beyond(
                        "two things with one id",
                        engagement("\"systems\":[{\"id\":\"S\",\"name\":\"A\"},{\"id\":\"S\",\"name\":\"B\"}]"),
                        Kind.BAD_VALUE),
                beyond(
                        "a participant with the vendor's id",
                        engagement("\"vendor\":{\"id\":\"V\"},\"participants\":[{\"id\":\"V\"}]"),
                        Kind.BAD_VALUE),
                beyond(
                        "a time after the year 9999 in Taipei",
                        engagement("\"contract\":{\"signedAt\":\"9999-12-31T16:00:00Z\"}"),
                        Kind.BAD_INSTANT),
                beyondPolicy("a period that is not positive", "{\"auditInterval\":\"P0D\"}", Kind.BAD_VALUE),
                beyondPolicy("a deadline of months and days", "{\"reviewReportDeadline\":\"P1M2D\"}", Kind.BAD_VALUE),
                beyondPolicy("a period beyond counting", "{\"auditInterval\":\"P99999999999Y\"}", Kind.BAD_PERIOD));
    }

    private static Arguments beyond(String what, String document, Kind kind) {
        return Arguments.of(what, document, Engagement.class, kind);
    }

    private static Arguments beyondPolicy(String what, String document, Kind kind) {
        return Arguments.of(what, document, AgencyPolicy.class, kind);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("beyondTheSchema")
    void only_the_reader_refuses(String what, String document, Class<?> type, Kind kind) {
        assertThat(refusal(document, type).kind()).isEqualTo(kind);
        assertThat(SchemaVerdict.accepts(document, type)).isTrue();
    }

    /** A validator is handed what a parser made of the text, and most parsers are lenient in this. */
    @Test
    void only_the_reader_refuses_a_name_given_twice() {
        String document = engagement("\"unpaid\":true,\"unpaid\":false");

        assertThat(refusal(document, Engagement.class).kind()).isEqualTo(Kind.DUPLICATE_KEY);
        assertThat(SchemaVerdict.accepts(document, Engagement.class)).isTrue();
    }

    /** The eight hours in which it is the year 0000 in Greenwich and 0001 in Taipei. */
    @Test
    void only_the_schema_refuses_the_year_0000() throws JsonReadException {
        String document = engagement("\"contract\":{\"signedAt\":\"0000-12-31T16:00:00Z\"}");

        assertThat(GuidelineJson.standard().read(bytes(document), Engagement.class))
                .isNotNull();
        assertThat(SchemaVerdict.refused(document, Engagement.class)).contains("/contract/signedAt");
    }
}
