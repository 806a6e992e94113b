package tw.ictoutsourcing.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.ictoutsourcing.fact.CaseNumber;

class NoTenderTest {

    private static final Engagement ENGAGEMENT =
            Engagement.builder().caseNumber(CaseNumber.of("115-IT-0421")).build();

    private static Engagement without(@Nullable NoTenderReason reason, @Nullable String description) {
        return ENGAGEMENT.withNoTender(
                NoTender.builder().reason(reason).description(description).build());
    }

    @ParameterizedTest
    @CsvSource({"UNPAID,,UNPAID", "SUB_ENTRUSTED,,SUB_ENTRUSTED", "OTHER,trial,OTHER", "OTHER,,", ",trial,", ",,"})
    void another_reason_than_the_two_is_stated_only_by_its_description(
            @Nullable NoTenderReason reason, @Nullable String description, @Nullable NoTenderReason stated) {
        assertThat(without(reason, description).reasonForNoTender().orElse(null))
                .isEqualTo(stated);
    }

    @Test
    void nothing_is_stated_where_nothing_is_recorded() {
        assertThat(ENGAGEMENT.reasonForNoTender()).isEmpty();
        assertThat(ENGAGEMENT.withUnpaid(false).denialOfNoTender()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UNPAID,        false, true,  unpaid",
        "UNPAID,        true,  false, ",
        "UNPAID,        ,      ,      ",
        "SUB_ENTRUSTED, true,  false, subEntrusted",
        "SUB_ENTRUSTED, false, true,  ",
        "SUB_ENTRUSTED, ,      ,      ",
        "OTHER,         false, false, "
    })
    void a_reason_is_denied_by_its_own_component(
            NoTenderReason reason,
            @Nullable Boolean unpaid,
            @Nullable Boolean subEntrusted,
            @Nullable String component) {
        Engagement engagement = without(reason, "trial").withUnpaid(unpaid).withSubEntrusted(subEntrusted);

        assertThat(engagement.denialOfNoTender().orElse(null)).isEqualTo(component);
    }
}
