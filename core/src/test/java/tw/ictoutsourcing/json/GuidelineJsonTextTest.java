package tw.ictoutsourcing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static tw.ictoutsourcing.json.Refusals.refused;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.json.JsonReadException.Kind;

/** Documents that are refused whatever they speak of. */
class GuidelineJsonTextTest {

    private static final GuidelineJson JSON = GuidelineJson.standard();
    private static final Limits LARGE = new Limits(200 * 1024 * 1024, 64, 1_000_000);

    @ParameterizedTest
    @ValueSource(strings = {"▶", "▶ \n\t "})
    void rejects_a_document_without_anything_in_it(String document) {
        assertThat(refused(document, Incident.class, Kind.EMPTY, "").message(Locale.TAIWAN))
                .contains("沒有內容");
    }

    @ParameterizedTest
    @ValueSource(strings = {"▶null", "\n ▶[]", "▶\"PERSONAL\"", "▶12", "▶true", "▶[[1], null]"})
    void rejects_a_document_that_is_not_an_object(String document) {
        JsonReadException refusal = refused(document, Incident.class, Kind.WRONG_TYPE, "");

        assertThat(refusal.message(Locale.ENGLISH)).startsWith("Expected an object { }, but found ");
        assertThat(refusal.message(Locale.TAIWAN)).startsWith("應為物件 { }，卻是");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{▶",
                "{\"id\"▶",
                "{\"id\":▶",
                "{\"id\":\"王小明▶",
                "{\"id\":\"王小明\",\n \"legalAction\": tru▶",
                "{\"id\":\"王小明\"▶"
            })
    void rejects_a_document_that_was_cut_off(String document) {
        String pointer = document.contains("legal") ? "/legalAction" : document.contains("id") ? "/id" : "";

        refused(document, Incident.class, Kind.TRUNCATED, pointer);
    }

    @Test
    void rejects_a_document_that_was_cut_off_within_a_character() {
        byte[] whole = "{\"id\":\"王小明\"}".getBytes(StandardCharsets.UTF_8);

        JsonReadException refusal = refused(JSON, Arrays.copyOf(whole, 12), Incident.class);

        assertThat(refusal.kind()).isEqualTo(Kind.TRUNCATED);
        assertThat(refusal.column()).isEqualTo(9);
        assertThat(refusal.pointer()).isEqualTo("/id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"王小明\",\"legalAction\":▶True}",
                "{\"id\":\"王小明\",\"legalAction\":▶NO}",
                "{\"id\":\"王小明\",\"legalAction\" ▶true}",
                "{\"id\":\"王小明\",\"legalAction\":▶/* yes */true}",
                "{\"id\":\"王小明\",\n\"legalAction\":▶'true'}"
            })
    void rejects_what_is_not_json(String document) {
        JsonReadException refusal = refused(document.replace("NO", "no"), Incident.class, Kind.SYNTAX, "/legalAction");

        assertThat(refusal.message(Locale.ENGLISH)).startsWith("This is not JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"王小明\"}▶{}", "{\"id\":\"王小明\"}\n ▶]", "{\"id\":\"王小明\"} ▶-", "null ▶PERSONAL"})
    void rejects_what_follows_the_end(String document) {
        refused(document, Incident.class, Kind.TRAILING_CONTENT, "");
    }

    @Test
    void accepts_blanks_after_the_end() throws JsonReadException {
        assertThat(JSON.read("{\"id\":\"I\"} \r\n\t\n".getBytes(StandardCharsets.UTF_8), Incident.class)
                        .id())
                .isEqualTo("I");
    }

    @Test
    void rejects_a_property_that_occurs_twice() {
        JsonReadException refusal = refused(
                "{\"id\":\"王小明\",\"evidence\":{\"kept\":true,▶\"kept\":false}}",
                Incident.class,
                Kind.DUPLICATE_KEY,
                "/evidence/kept");

        assertThat(refusal.message(Locale.ENGLISH)).contains("\"kept\" occurs twice");
        assertThat(refusal.message(Locale.TAIWAN)).contains("「kept」出現兩次");
    }

    @Test
    void rejects_a_byte_order_mark() {
        byte[] marked = "\uFEFF{\"id\":\"I\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(refused(JSON, marked, Incident.class).kind()).isEqualTo(Kind.BYTE_ORDER_MARK);
    }

    @Test
    void rejects_latin_1_where_it_stops_being_utf_8() {
        byte[] latin1 = "{\"id\":\"Caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        JsonReadException refusal = refused(JSON, latin1, Incident.class);

        assertThat(refusal.kind()).isEqualTo(Kind.NOT_UTF_8);
        assertThat(refusal.column()).isEqualTo(11);
        assertThat(refusal.pointer()).isEqualTo("/id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void rejects_other_encodings(String charset) {
        byte[] foreign = "{\"id\":\"王小明\"}".getBytes(Charset.forName(charset));

        assertThat(refused(JSON, foreign, Incident.class).kind()).isEqualTo(Kind.NOT_UTF_8);
    }

    @Test
    void rejects_bytes_that_only_look_like_utf_8() {
        for (int[] bytes : new int[][] {
            {0xC0, 0x80},
            {0xE0, 0x80, 0x80},
            {0xED, 0xA0, 0x80},
            {0xF0, 0x80, 0x80, 0x80},
            {0xF4, 0x90, 0x80, 0x80},
            {0xF5, 0x80}
        }) {
            byte[] document = "{\"id\":\"12345678\"}".getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < bytes.length; i++) {
                document[9 + i] = (byte) bytes[i];
            }
            JsonReadException refusal = refused(JSON, document, Incident.class);
            assertThat(refusal.kind()).isEqualTo(Kind.NOT_UTF_8);
            assertThat(refusal.column()).isEqualTo(10);
        }
    }

    @Test
    void rejects_half_of_a_surrogate_pair() {
        refused("{\"id\":\"S\",\"note\":▶\"王小明\\ud83d\"}", Specimen.class, Kind.BAD_VALUE, "/note");
        refused("{\"id\":▶\"\\ude00\"}", Specimen.class, Kind.BAD_VALUE, "/id");
    }

    @Test
    void accepts_whole_surrogate_pairs() throws JsonReadException {
        byte[] document = "{\"id\":\"S\",\"note\":\"😀\\ud83d\\ude00\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(JSON.read(document, Specimen.class).note()).isEqualTo("😀😀");
    }

    @Test
    void rejects_a_hundred_megabytes_of_brackets_for_their_size() {
        byte[] brackets = new byte[100 * 1024 * 1024];
        Arrays.fill(brackets, (byte) '[');

        JsonReadException refusal = refused(JSON, brackets, Incident.class);

        assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(refusal.message(Locale.ENGLISH)).contains("67,108,864 bytes");
    }

    @Test
    void rejects_a_hundred_megabytes_of_brackets_for_their_depth() {
        byte[] brackets = new byte[100 * 1024 * 1024];
        Arrays.fill(brackets, (byte) '[');

        JsonReadException refusal = refused(GuidelineJson.of(LARGE), brackets, Incident.class);

        assertThat(refusal.kind()).isEqualTo(Kind.TOO_DEEP);
        assertThat(refusal.column()).isEqualTo(65);
        assertThat(refusal.pointer()).isEqualTo("/0".repeat(64));
    }

    @Test
    void rejects_depth_within_an_unknown_property() {
        refused(
                "{\"x\":" + "[".repeat(63) + "▶[1]" + "]".repeat(63) + "}",
                Incident.class,
                Kind.TOO_DEEP,
                "/x" + "/0".repeat(63));
    }

    @Test
    void rejects_a_string_of_ten_megabytes() {
        String document = "{\"id\":\"王小明\",\"note\":▶\"" + "王".repeat(10_000_000 / 3) + "\"}";

        JsonReadException refusal = refused(document, Specimen.class, Kind.TOO_LARGE, "/note");

        assertThat(refusal.message(Locale.ENGLISH)).contains("1,000,000 characters");
    }

    @Test
    void accepts_a_string_at_exactly_the_limit() throws JsonReadException {
        GuidelineJson json = GuidelineJson.of(new Limits(1000, 3, 10));
        String document = "{\"id\":\"S\",\"note\":\"" + "王".repeat(10) + "\"}";

        assertThat(json.read(document.getBytes(StandardCharsets.UTF_8), Specimen.class)
                        .note())
                .hasSize(10);
        refused(json, document.replace("\"王", "▶\"王王"), Specimen.class, Kind.TOO_LARGE, "/note");
    }

    @Test
    void rejects_a_name_and_a_number_without_end() {
        refused("{▶\"" + "x".repeat(1001) + "\":1}", Specimen.class, Kind.TOO_LARGE, "/" + "x".repeat(1001));
        refused("{\"id\":\"S\",\"share\":▶" + "1".repeat(1001) + "}", Specimen.class, Kind.TOO_LARGE, "/share");
    }

    @Test
    void rejects_a_stream_beyond_the_limit_without_reading_all_of_it() {
        GuidelineJson json = GuidelineJson.of(new Limits(1000, 64, 100));
        class Endless extends InputStream {
            private int read;

            @Override
            public int read() {
                read++;
                return '[';
            }
        }
        Endless endless = new Endless();

        JsonReadException refusal =
                catchThrowableOfType(JsonReadException.class, () -> json.read(endless, Incident.class));

        assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(endless.read).isEqualTo(1001);
    }

    @Test
    void accepts_a_stream_within_the_limit() throws Exception {
        byte[] document = "{\"id\":\"I\"}".getBytes(StandardCharsets.UTF_8);
        GuidelineJson json = GuidelineJson.of(new Limits(document.length, 1, 1));

        assertThat(json.read(new ByteArrayInputStream(document), Incident.class).id())
                .isEqualTo("I");
    }

    @Test
    void tells_faults_and_places_at_any_depth_that_the_limits_allow() {
        GuidelineJson json = GuidelineJson.of(new Limits(100_000, 5_000, 100));
        String deep = "[".repeat(4_000) + "]".repeat(4_000);

        refused(json, "{\"id\":\"S\",\"note\":▶" + deep + "}", Specimen.class, Kind.WRONG_TYPE, "/note");
    }

    @Test
    void rejects_a_type_that_is_no_record() {
        assertThatIllegalArgumentException().isThrownBy(() -> JSON.read(new byte[0], String.class));
    }
}
