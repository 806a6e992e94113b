package tw.ictoutsourcing.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.procurement.ProtectionLevel;

class FactTest {

    private static final Engagement COMPLIANT = Cases.compliant();

    private static Fact at(String path) {
        return Fact.of(COMPLIANT, path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    stage                             | /stage                                | PERFORMANCE  | PERFORMANCE (building and operation)
                    ictContent                        | /ictContent                           | true         | true (yes)
                    vendor.id                         | /vendor/id                            | V            | V
                    vendor.origin.mainlandShare       | /vendor/origin/mainlandShare          | 0            | 0
                    participants[1].role              | /participants/1/role                  | JOINT_BIDDER | JOINT_BIDDER (joint bidder)
                    contract.signedAt                 | /contract/signedAt                    | 2026-03-16   | 2026-03-16
                    personalData.holders              | /personalData/holders                 | '["V","S1"]' | V, S1
                    """)
    void tells_what_is_recorded(String path, String pointer, String text, String shown) {
        Fact fact = at(path);

        assertThat(fact.recorded()).isTrue();
        assertThat(fact.path()).isEqualTo(path);
        assertThat(fact.pointer()).isEqualTo(pointer);
        assertThat(fact.text()).hasValue(text);
        assertThat(fact.shown(Locale.ENGLISH)).hasValue(shown);
    }

    @Test
    void tells_an_object_in_words_and_as_json_in_one_line() {
        Fact fact = at("securityStaff[0]");

        assertThat(fact.text()).hasValue("{\"person\":\"P-002\",\"wholeJob\":true,\"from\":\"2026-04-01\"}");
        assertThat(fact.shown(Locale.TAIWAN)).hasValue("資安人員：P-002；是否為專職：true（是）；配置起始日：2026-04-01");
    }

    @Test
    void counts_objects_in_a_list_and_says_of_an_empty_one_that_there_is_none() {
        assertThat(at("participants").shown(Locale.ENGLISH)).hasValue("2 entries");
        Fact none = Fact.of(COMPLIANT.withParticipants(List.of()), "participants");
        assertThat(none.recorded()).isTrue();
        assertThat(none.shown(Locale.TAIWAN)).hasValue("[]（無）");
    }

    @Test
    void ends_at_the_first_component_that_is_absent() {
        Fact fact = Fact.of(COMPLIANT.withVendor(null), "vendor.origin.mainlandShare");

        assertThat(fact.recorded()).isFalse();
        assertThat(fact.path()).isEqualTo("vendor");
        assertThat(fact.text()).isEmpty();
        assertThat(fact.shown(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void derives_the_level_of_a_system_from_its_ratings() {
        Fact level = at("systems[0].ratings.level");

        assertThat(level.text()).hasValue(ProtectionLevel.HIGH.name());
        assertThat(level.pointer()).isEqualTo("/systems/0/ratings");
        assertThat(level.label(Locale.TAIWAN)).startsWith("防護需求等級");
    }

    @Test
    void names_what_it_is_part_of_where_its_own_name_says_too_little() {
        assertThat(at("contract.confidentiality.stated").label(Locale.TAIWAN)).isEqualTo("保密條款是否載明");
        assertThat(at("vendor.origin.registeredIn").label(Locale.ENGLISH))
                .isEqualTo("registration and capital of the vendor, area of registration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"team[0].name", "team[0].areaStatuses", "notificationRoutes[0].recipient"})
    void never_tells_personal_data(String path) {
        Fact fact = at(path);

        assertThat(fact.recorded()).isTrue();
        assertThat(fact.personal()).isTrue();
        assertThat(fact.text()).isEmpty();
        assertThat(fact.shown(Locale.ENGLISH)).isEmpty();
        assertThat(fact.toString()).isEqualTo(path + " recorded");
    }

    @Test
    void leaves_personal_data_out_of_what_holds_it() {
        assertThat(at("team[0]").text())
                .hasValueSatisfying(text ->
                        assertThat(text).contains("P-001").doesNotContain("王", "TAIWAN", "name", "areaStatuses"));
        assertThat(at("team[0]").shown(Locale.ENGLISH))
                .hasValueSatisfying(text -> assertThat(text).contains("P-001").doesNotContain("王", "Taiwan"));
    }

    @Test
    void takes_numbers_of_one_size_for_the_same() {
        Engagement other = COMPLIANT.withVendor(
                COMPLIANT.vendor().withOrigin(COMPLIANT.vendor().origin().withMainlandShare(new BigDecimal("0.00"))));
        String path = "vendor.origin.mainlandShare";

        assertThat(at(path).saysTheSameAs(Fact.of(other, path))).isTrue();
        assertThat(at(path).saysTheSameAs(Fact.of(COMPLIANT.withVendor(null), path)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "vendor.level",
                "vendor.id.value",
                "participants[3]",
                "vendor[0]",
                "vendor..id",
                "[0]"
            })
    void refuses_a_path_that_leads_nowhere(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> at(path));
    }
}
