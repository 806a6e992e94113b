package tw.ictoutsourcing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLocationsTest {

    private static final byte[] TEXT = """
            {
              "案": "王小明😀", "id": 1,
              "notices": [ {"givenAt": null}, {"a/b": {"~": [10, 20]}} ]
            }
            """.getBytes(StandardCharsets.UTF_8);

    private static JsonLocation locate(String pointer) {
        return JsonLocations.locate(TEXT, pointer);
    }

    @Test
    void finds_values_in_characters() {
        assertThat(locate("")).isEqualTo(new JsonLocation(1, 1, ""));
        assertThat(locate("/案")).isEqualTo(new JsonLocation(2, 8, "/案"));
        assertThat(locate("/id")).isEqualTo(new JsonLocation(2, 22, "/id"));
        assertThat(locate("/notices")).isEqualTo(new JsonLocation(3, 14, "/notices"));
        assertThat(locate("/notices/0/givenAt")).isEqualTo(new JsonLocation(3, 28, "/notices/0/givenAt"));
    }

    @Test
    void finds_names_with_escapes() {
        assertThat(locate("/notices/1/a~1b/~0/1")).isEqualTo(new JsonLocation(3, 54, "/notices/1/a~1b/~0/1"));
    }

    @Test
    void finds_the_deepest_owner_of_what_is_absent() {
        assertThat(locate("/nothing")).isEqualTo(new JsonLocation(1, 1, ""));
        assertThat(locate("/notices/7/route")).isEqualTo(new JsonLocation(3, 14, "/notices"));
        assertThat(locate("/notices/0/route")).isEqualTo(new JsonLocation(3, 16, "/notices/0"));
        assertThat(locate("/id/deeper")).isEqualTo(new JsonLocation(2, 22, "/id"));
    }

    @Test
    void finds_several_at_once_as_one_by_one() {
        List<String> pointers = List.of("/notices/1", "/id", "", "/absent", "/notices/0/givenAt", "/notices", "/id");

        assertThat(JsonLocations.locate(TEXT, pointers))
                .hasSize(6)
                .allSatisfy((pointer, location) -> assertThat(location).isEqualTo(locate(pointer)));
    }

    @Test
    void counts_every_kind_of_line_end() {
        byte[] text = "{\r\n\"a\":1,\r\"b\":2,\n\n \"c\":3}".getBytes(StandardCharsets.UTF_8);

        assertThat(JsonLocations.locate(text, "/a")).isEqualTo(new JsonLocation(2, 5, "/a"));
        assertThat(JsonLocations.locate(text, "/b")).isEqualTo(new JsonLocation(3, 5, "/b"));
        assertThat(JsonLocations.locate(text, "/c")).isEqualTo(new JsonLocation(5, 6, "/c"));
    }

    @Test
    void rejects_what_is_no_pointer_or_no_json() {
        assertThatIllegalArgumentException().isThrownBy(() -> locate("id"));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonLocations.locate(new byte[0], ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLocations.locate("{\"a\":PERSONAL".getBytes(StandardCharsets.UTF_8), "/a"))
                .withMessageNotContaining("PERSONAL")
                .withNoCause();
    }
}
