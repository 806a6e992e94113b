package tw.ictoutsourcing.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.fact.ScopeId;

class DataHandlingTermsTest {

    private static final DataHandlingTerms NOTHING_STATED =
            DataHandlingTerms.builder().build();

    @ParameterizedTest
    @CsvSource({
        "C001;C011, Ｃ○○一, YES",
        "C001;C011, C021, NO",
        "C001;C011, 學歷, UNKNOWN",
        "C001;學歷, 學歷, YES",
        "C001;學歷, C051, UNKNOWN",
        "C001;學歷, 教育程度, UNKNOWN"
    })
    void a_category_is_outside_only_where_codes_alone_are_compared(String agreed, String used, Answer answer) {
        DataHandlingTerms terms = DataHandlingTerms.builder()
                .categories(Stream.of(agreed.split(";")).map(DataCategory::of).toList())
                .build();

        assertThat(terms.coversCategory(DataCategory.of(used))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"175, 一七五, YES", "175, 069, NO", "175, 行銷, UNKNOWN", "175;客服, 069, UNKNOWN"})
    void a_purpose_is_outside_only_where_codes_alone_are_compared(String agreed, String used, Answer answer) {
        DataHandlingTerms terms = DataHandlingTerms.builder()
                .purposes(Stream.of(agreed.split(";")).map(Purpose::of).toList())
                .build();

        assertThat(terms.coversPurpose(Purpose.of(used))).isEqualTo(answer);
    }

    @Test
    void an_item_is_within_the_scope_if_it_is_agreed() {
        DataHandlingTerms terms = NOTHING_STATED.withScope(List.of(item("D1"), item("D2")));

        assertThat(terms.coversScope(ScopeId.of("D2"))).isEqualTo(Answer.YES);
        assertThat(terms.coversScope(ScopeId.of("D3"))).isEqualTo(Answer.NO);
    }

    @Test
    void nothing_is_known_where_nothing_is_stated() {
        DataHandlingTerms empty = new DataHandlingTerms(List.of(), List.of(), List.of(), null, null, null);

        assertThat(Stream.of(NOTHING_STATED, empty)).allSatisfy(terms -> {
            assertThat(terms.coversScope(ScopeId.of("D1"))).isEqualTo(Answer.UNKNOWN);
            assertThat(terms.coversCategory(DataCategory.of("C001"))).isEqualTo(Answer.UNKNOWN);
            assertThat(terms.coversPurpose(Purpose.of("175"))).isEqualTo(Answer.UNKNOWN);
        });
    }

    @Test
    void rejects_two_items_of_the_scope_with_one_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTHING_STATED.withScope(List.of(item("D1"), item(" D1"))))
                .withMessage("scope must not hold two entries with one id");
    }

    private static ScopeItem item(String id) {
        return ScopeItem.builder().id(ScopeId.of(id)).build();
    }
}
