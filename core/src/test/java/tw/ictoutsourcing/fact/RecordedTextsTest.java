package tw.ictoutsourcing.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedTextsTest {

    @Test
    void leaves_blank_texts_out() {
        assertThat(Recorded.texts(List.of("", "加密", "\u3000", "備份"))).containsExactly("加密", "備份");
    }

    @Test
    void records_nothing_where_all_texts_are_blank() {
        assertThat(Recorded.texts(List.of(" ", ""))).isNull();
    }

    @Test
    void tells_none_from_not_recorded() {
        assertThat(Recorded.texts(null)).isNull();
        assertThat(Recorded.texts(List.of())).isNotNull().isEmpty();
    }
}
