package tw.ictoutsourcing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.json.Refusals.refused;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.json.JsonReadException.Kind;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** Documents that are refused for what they say. */
class GuidelineJsonValueTest {

    private static final GuidelineJson JSON = GuidelineJson.standard();

    private static JsonReadException refusedSpecimen(String component, String marked, Kind kind) {
        return refused(specimen(component, marked), Specimen.class, kind, "/" + component);
    }

    private static String specimen(String component, String value) {
        String other = component.equals("note") ? "seenAt\":\"2026-02-01T10:00:00Z" : "note\":\"王小明😀";
        return "{\n \"id\":\"S\", \"" + other + "\", \"" + component + "\": " + value + "}";
    }

    private static Specimen read(String component, String value) throws JsonReadException {
        return JSON.read(specimen(component, value).getBytes(StandardCharsets.UTF_8), Specimen.class);
    }

    // names

    @ParameterizedTest
    @CsvSource({
        "knwonAt, knownAt",
        "KnownAt, knownAt",
        "known_at, knownAt",
        "restart, restarts",
        "mayAffectAgencies, mayAffectAgency"
    })
    void rejects_an_unknown_property_and_says_what_was_meant(String name, String meant) {
        JsonReadException refusal = refused(
                "{\"id\":\"王小明\",▶\"" + name + "\":\"PERSONAL\"}", Incident.class, Kind.UNKNOWN_PROPERTY, "/" + name);

        assertThat(refusal.message(Locale.ENGLISH))
                .isEqualTo("Incident has no property \"" + name + "\"; did you mean \"" + meant + "\"?");
        assertThat(refusal.message(Locale.TAIWAN)).contains("「" + name + "」", "「" + meant + "」");
    }

    @Test
    void rejects_an_unknown_property_that_is_near_to_none_and_lists_the_known_ones() {
        JsonReadException refusal = refused(
                "{\"id\":\"王小明\",\"notices\":[{},{▶\"顏色\":1}]}",
                Incident.class,
                Kind.UNKNOWN_PROPERTY,
                "/notices/1/顏色");

        assertThat(refusal.message(Locale.ENGLISH))
                .isEqualTo("Notice has no property \"顏色\"; its properties are givenAt, route, initiative,"
                        + " designatedChannelDown.");
    }

    @Test
    void rejects_a_misspelt_identity_as_misspelt_and_not_as_missing() {
        JsonReadException refusal = refused("{▶\"idd\":\"王小明\"}", Specimen.class, Kind.UNKNOWN_PROPERTY, "/idd");

        assertThat(refusal.message(Locale.ENGLISH)).contains("did you mean \"id\"?");
    }

    @Test
    void shows_a_strange_name_short_and_harmless() {
        String name = "\\u0007\\u202e\\n/~" + "x".repeat(60);
        JsonReadException refusal = refused(
                "{▶\"" + name + "\":1}", Incident.class, Kind.UNKNOWN_PROPERTY, "/\u0007\u202e\n~1~0" + "x".repeat(60));

        assertThat(refusal.getMessage())
                .contains("\\u0007\\u202e\\u000a/~" + "x".repeat(35) + "…\"")
                .doesNotContain("\n", "\u0007", "\u202e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"▶{}", "▶{\"note\":\"王小明\"}"})
    void rejects_what_has_no_identity(String document) {
        JsonReadException refusal = refused(document, Specimen.class, Kind.MISSING_IDENTITY, "/id");

        assertThat(refusal.message(Locale.ENGLISH)).contains("Specimen needs its \"id\"");
        assertThat(refusal.message(Locale.TAIWAN)).contains("Specimen 缺少", "「id」");
    }

    @Test
    void rejects_an_identity_of_null() {
        refused("{\"id\":▶null}", Specimen.class, Kind.MISSING_IDENTITY, "/id");
        refused("{\"id\":▶null}", Incident.class, Kind.MISSING_IDENTITY, "/id");
        refused(
                "{\"id\":\"王小明\",\"evidence\":{\"devices\":[▶{}]}}",
                Incident.class,
                Kind.MISSING_IDENTITY,
                "/evidence/devices/0/device");
    }

    @Test
    void rejects_a_blank_identity() {
        refused("{\"id\":▶\" \"}", Specimen.class, Kind.BAD_VALUE, "/id");
        assertThat(refused("{\"id\":▶\"\"}", Incident.class, Kind.BAD_VALUE, "/id")
                        .message(Locale.TAIWAN))
                .isEqualTo("不得空白。");
    }

    // kinds of values

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "note | 12 | text in quotation marks | a whole number",
                "note | true | text in quotation marks | true or false",
                "note | [\"PERSONAL\"] | text in quotation marks | a list",
                "id | 12 | text in quotation marks | a whole number",
                "route | {\"value\":\"PERSONAL\"} | text in quotation marks | an object",
                "signed | \"true\" | true or false, without quotation marks | text",
                "signed | 1 | true or false, without quotation marks | a whole number",
                "signed | \"\" | true or false, without quotation marks | text",
                "share | \"PERSONAL\" | a number, without quotation marks | text",
                "share | \"\" | a number, without quotation marks | text",
                "share | [50] | a number, without quotation marks | a list",
                "format | \"1\" | a whole number, without quotation marks | text",
                "format | 1.0 | a whole number, without quotation marks | a number with a decimal point or an exponent",
                "stage | 0 | one of PROCUREMENT, CONTRACT, PERFORMANCE, CLOSED | a whole number",
                "on | 20260201 | a date such as \"2026-02-01\" | a whole number",
                "on | [2026,2,1] | a date such as \"2026-02-01\" | a list",
                "seenAt | 1754000000 | a date and time with offset such as \"2026-02-01T10:00:00+08:00\" | a whole number",
                "ratedAt | 1.5 | a date such as \"2026-02-01\", or a date and time with offset such as \"2026-02-01T10:00:00+08:00\" | a number with a decimal point or an exponent",
                "interval | 365 | a period such as \"P1Y\" | a whole number",
                "review | \"PERSONAL\" | an object { } | text",
                "review | \"\" | an object { } | text",
                "review | [] | an object { } | a list",
                "review | [{}] | an object { } | a list",
                "review | true | an object { } | true or false",
                "acts | {} | a list [ ] | an object",
                "acts | \"PERSONAL\" | a list [ ] | text",
                "acts | \"\" | a list [ ] | text",
                "holidays | \"2026-02-01\" | a list [ ] | text",
                "stages | \"CLOSED\" | a list [ ] | text"
            })
    void rejects_a_value_of_another_kind(String component, String value, String expected, String found) {
        String document =
                component.equals("id") ? "{\"note\":\"王小明\",\"id\":▶" + value + "}" : specimen(component, "▶" + value);

        JsonReadException refusal = refused(document, Specimen.class, Kind.WRONG_TYPE, "/" + component);

        assertThat(refusal.message(Locale.ENGLISH)).isEqualTo("Expected " + expected + ", but found " + found + ".");
        assertThat(refusal.message(Locale.TAIWAN)).startsWith("應為").contains("，卻是");
    }

    @ParameterizedTest
    @CsvSource({"acts, '{},'", "routes, '\"R\",'", "holidays, ''", "stages, '\"CLOSED\",'"})
    void rejects_null_within_a_list(String component, String before) {
        refused(
                specimen(component, "[" + before + "▶null]"),
                Specimen.class,
                Kind.WRONG_TYPE,
                "/" + component + (before.isEmpty() ? "/0" : "/1"));
    }

    @Test
    void rejects_a_blank_id_within_a_list() {
        refused(specimen("routes", "[\"R\",▶\"\"]"), Specimen.class, Kind.BAD_VALUE, "/routes/1");
    }

    @Test
    void rejects_a_wrong_value_deep_within() {
        refused(specimen("acts", "[{},{\"at\":▶\"115/02/01\"}]"), Specimen.class, Kind.BAD_DATE, "/acts/1/at");
        refused(specimen("holidays", "[\"2026-02-28\",▶\"2026-02-29\"]"), Specimen.class, Kind.BAD_DATE, "/holidays/1");
        refused(specimen("stages", "[▶\"PERSONAL\"]"), Specimen.class, Kind.UNKNOWN_VALUE, "/stages/0");
    }

    @Test
    void rejects_an_unknown_stage_and_lists_the_known_ones() {
        JsonReadException refusal = refusedSpecimen("stage", "▶\"PERSONAL\"", Kind.UNKNOWN_VALUE);

        assertThat(refusal.message(Locale.ENGLISH))
                .isEqualTo("This is not a known value; the known ones are PROCUREMENT, CONTRACT, PERFORMANCE, CLOSED.");
        assertThat(refusal.message(Locale.TAIWAN)).contains("PROCUREMENT, CONTRACT, PERFORMANCE, CLOSED");
        assertThat(refusedSpecimen("stage", "▶\"closed\"", Kind.UNKNOWN_VALUE).message(Locale.ENGLISH))
                .contains("did you mean CLOSED?");
        refusedSpecimen("stage", "▶\"\"", Kind.UNKNOWN_VALUE);
    }

    // dates and times

    @ParameterizedTest
    @ValueSource(
            strings = {
                "115/02/01",
                "115-02-01",
                "2026/02/01",
                "20260201",
                "2026-2-1",
                "2026-02-01T00:00:00Z",
                "",
                "PERSONAL"
            })
    void rejects_a_date_in_another_form_and_says_which_is_expected(String text) {
        JsonReadException refusal = refusedSpecimen("on", "▶\"" + text + "\"", Kind.BAD_DATE);

        assertThat(refusal.message(Locale.ENGLISH)).contains("2026-02-01 (ISO 8601", "Minguo");
        assertThat(refusal.message(Locale.TAIWAN)).contains("2026-02-01（ISO 8601", "民國");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "-0001-12-31", "+10000-01-01"})
    void rejects_a_year_that_no_document_means(String text) {
        for (String component : List.of("on", "ratedAt")) {
            assertThat(refusedSpecimen(component, "▶\"" + text + "\"", Kind.BAD_DATE)
                            .message(Locale.ENGLISH))
                    .isEqualTo("The year must be from 0001 to 9999.");
        }
        assertThat(refusedSpecimen("ratedAt", "▶\"" + text + "T00:00:00-01:00\"", Kind.BAD_INSTANT)
                        .message(Locale.TAIWAN))
                .isEqualTo("年份須介於 0001 至 9999 之間。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "2025-02-29", "2026-00-10"})
    void rejects_a_day_that_does_not_exist(String text) {
        for (String component : List.of("on", "ratedAt")) {
            JsonReadException refusal = refusedSpecimen(component, "▶\"" + text + "\"", Kind.BAD_DATE);

            assertThat(refusal.message(Locale.ENGLISH)).isEqualTo("There is no such day in the calendar.");
            assertThat(refusal.message(Locale.TAIWAN)).isEqualTo("曆法上沒有這一天。");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-05T01:00:00", "2026-08-05T01:00"})
    void rejects_an_instant_without_offset(String text) {
        for (String component : List.of("seenAt", "ratedAt")) {
            JsonReadException refusal = refusedSpecimen(component, "▶\"" + text + "\"", Kind.NO_OFFSET);

            assertThat(refusal.message(Locale.ENGLISH)).contains("offset", "+08:00");
            assertThat(refusal.message(Locale.TAIWAN)).contains("時差", "+08:00");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-08-05", "2026-02-30T01:00:00+08:00", "2026-08-05T25:00:00+08:00", "2026-08-05 01:00:00+08:00",
                "115-08-05T01:00:00+08:00", "2026-08-05T01:00:00+08:00[Asia/Taipei]", "", "PERSONAL"
            })
    void rejects_what_is_no_instant(String text) {
        refusedSpecimen("seenAt", "▶\"" + text + "\"", Kind.BAD_INSTANT);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-05T01:00:00+08:00, 2026-08-04T17:00:00Z",
        "2026-08-04T17:00Z, 2026-08-04T17:00:00Z",
        "2026-08-04T17:00:00.123456789-00:30, 2026-08-04T17:30:00.123456789Z"
    })
    void accepts_an_instant_with_any_offset(String text, Instant expected) throws JsonReadException {
        assertThat(read("seenAt", "\"" + text + "\"").seenAt()).isEqualTo(expected);
    }

    @Test
    void rejects_what_is_no_moment_and_names_both_forms() {
        assertThat(refusedSpecimen("ratedAt", "▶\"115.2.1\"", Kind.BAD_DATE).message(Locale.ENGLISH))
                .contains("2026-02-01 (", "2026-02-01T10:00:00+08:00", "Minguo");
        refusedSpecimen("ratedAt", "▶\"2026-08-05T\"", Kind.BAD_INSTANT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1Y", "one year", "", "PT1H", "P1.5Y"})
    void rejects_what_is_no_period(String text) {
        refusedSpecimen("interval", "▶\"" + text + "\"", Kind.BAD_PERIOD);
    }

    // numbers

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000", "1e-999999999", "1e99999999999", "-1E+2147483648"})
    void rejects_a_number_that_no_one_would_record(String number) {
        refusedSpecimen("share", "▶" + number, Kind.BAD_VALUE);
    }

    @Test
    void accepts_a_share_as_it_was_written() throws JsonReadException {
        assertThat(read("share", "12.50").share()).isEqualTo(new BigDecimal("12.50"));
        assertThat(read("share", "1E+2").share()).isEqualTo(new BigDecimal("1E+2"));
        assertThat(read("share", "0").share()).isEqualTo(BigDecimal.ZERO);
    }

    // what a constructor refuses

    @Test
    void rejects_a_share_out_of_range() {
        JsonReadException refusal = refused(specimen("share", "▶100.01"), Specimen.class, Kind.BAD_VALUE, "/share");

        assertThat(refusal.message(Locale.ENGLISH)).isEqualTo("It must be from 0 to 100.");
        assertThat(refusal.message(Locale.TAIWAN)).isEqualTo("必須介於 0 至 100 之間。");
    }

    @Test
    void rejects_two_entries_with_one_id() {
        JsonReadException refusal = refused(
                "{\"id\":\"I\",\"evidence\":{\"devices\":▶[{\"device\":\"王小明\"},{\"device\":\"王小明\"}]}}",
                Incident.class,
                Kind.BAD_VALUE,
                "/evidence/devices");

        assertThat(refusal.message(Locale.ENGLISH)).contains("same id");
        assertThat(refusal.message(Locale.TAIWAN)).contains("識別碼相同");
    }

    @Test
    void rejects_a_policy_that_cannot_be() {
        refused("{\"auditInterval\":▶\"P0D\"}", AgencyPolicy.class, Kind.BAD_VALUE, "/auditInterval");
        refused("{\"reviewReportDeadline\":▶\"P1M2D\"}", AgencyPolicy.class, Kind.BAD_VALUE, "/reviewReportDeadline");
    }

    // format

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":▶2}",
                "{\"format\":▶99999999999999999999,\"x\":1}",
                "{\"novelty\":\"王小明\",\"format\":▶2}",
                "{\"on\":\"王小明\",\"format\":▶2,\"also\":[[[",
                "{\"id\":null,\"format\":▶3,\"format\":1}"
            })
    void rejects_a_newer_format_before_all_else(String document) {
        JsonReadException refusal = refused(document, Specimen.class, Kind.NEWER_FORMAT, "/format");

        assertThat(refusal.message(Locale.ENGLISH)).contains("newer format", "up to format 1");
        assertThat(refusal.message(Locale.TAIWAN)).contains("格式版本較新", "格式 1");
    }

    @Test
    void rejects_a_newer_format_of_a_document_that_could_be_read() {
        refused("{\"id\":\"S\",\"format\":▶2}", Specimen.class, Kind.NEWER_FORMAT, "/format");
        refused("{\"format\":▶2}", AgencyPolicy.class, Kind.NEWER_FORMAT, "/format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-99999999999"})
    void rejects_a_format_that_never_was(String format) {
        refusedSpecimen("format", "▶" + format, Kind.BAD_VALUE);
    }

    @Test
    void accepts_format_one_null_and_absent() throws JsonReadException {
        assertThat(read("format", "1").format()).isEqualTo(1);
        assertThat(read("format", "null").format()).isNull();
        assertThat(read("signed", "true").format()).isNull();
    }

    @Test
    void does_not_take_a_format_deeper_within_for_the_documents() {
        refused("{\"id\":\"S\",\"review\":{▶\"format\":2}}", Specimen.class, Kind.UNKNOWN_PROPERTY, "/review/format");
    }

    // what is not recorded

    @Test
    void accepts_absent_null_and_blank_as_not_recorded() throws JsonReadException {
        for (String component :
                List.of("route", "stage", "signed", "share", "on", "seenAt", "ratedAt", "interval", "acts")) {
            assertThat(read(component, "null")).isEqualTo(read("format", "null"));
        }
        assertThat(read("route", "\" \"")).isEqualTo(read("route", "null"));
    }

    @Test
    void accepts_an_empty_list_as_recorded() throws JsonReadException {
        assertThat(read("acts", "[]").acts()).isEmpty();
        assertThat(read("acts", "null").acts()).isNull();
    }

    @Test
    void reads_chinese_sentences_for_every_chinese_locale_and_english_ones_for_the_rest() {
        JsonReadException refusal = refused("▶null", Incident.class, Kind.WRONG_TYPE, "");

        assertThat(refusal.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo(refusal.message(Locale.TAIWAN));
        assertThat(refusal.message(Locale.FRENCH)).isEqualTo(refusal.message(Locale.ENGLISH));
    }
}
