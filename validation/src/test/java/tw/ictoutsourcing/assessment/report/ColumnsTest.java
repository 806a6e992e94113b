package tw.ictoutsourcing.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "é, 1",
        "資通訊, 6",
        "資a訊, 5",
        "（）：，。, 10",
        "ＡＢ, 4",
        "ｱ, 1",
        "한, 2",
        "𠀀, 2",
        "🙂, 2",
        "e\u0301, 1",
        "a\u200Bb, 2",
        "ᄀ, 2"
    })
    void counts_full_width_characters_as_two(String text, int width) {
        assertThat(Columns.width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "10FF, 1", "1100, 2", "115F, 2", "1160, 1", "2E7F, 1", "2E80, 2", "303F, 1", "A4CF, 2", "A4D0, 1", "ABFF, 1",
        "AC00, 2", "D7A3, 2", "F8FF, 1", "F900, 2", "FAFF, 2", "FB00, 1", "FE2A, 0", "FE30, 2", "FE6F, 2", "FE70, 1",
        "FF00, 1", "FF01, 2", "FF60, 2", "FF61, 1", "FFDF, 1", "FFE0, 2", "FFE6, 2", "FFE8, 1", "1F2FF, 1", "1F300, 2",
        "1FAFF, 2", "1FB00, 1", "1FFFF, 1", "20000, 2", "3FFFD, 2", "3FFFE, 1"
    })
    void knows_where_wide_blocks_begin_and_end(String character, int width) {
        assertThat(Columns.width(Character.toString(Integer.parseInt(character, 16))))
                .isEqualTo(width);
    }

    @Test
    void pads_to_columns_and_never_cuts() {
        assertThat(Columns.pad("資訊", 6)).isEqualTo("資訊  ");
        assertThat(Columns.pad("資訊", 4)).isEqualTo("資訊");
        assertThat(Columns.pad("資訊", 3)).isEqualTo("資訊");
        assertThat(Columns.pad("", 2)).isEqualTo("  ");
    }
}
