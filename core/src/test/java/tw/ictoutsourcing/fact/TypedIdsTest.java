package tw.ictoutsourcing.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class TypedIdsTest {

    static Stream<Named<Function<String, ? extends Record>>> types() {
        return Stream.of(
                Named.of("AccountName", AccountName::of),
                Named.of("CaseNumber", CaseNumber::of),
                Named.of("DeviceId", DeviceId::of),
                Named.of("GrantId", GrantId::of),
                Named.of("HostId", HostId::of),
                Named.of("PartyId", PartyId::of),
                Named.of("PersonnelNumber", PersonnelNumber::of),
                Named.of("RouteId", RouteId::of),
                Named.of("ScopeId", ScopeId::of),
                Named.of("SupplyId", SupplyId::of),
                Named.of("SystemId", SystemId::of));
    }

    @ParameterizedTest
    @MethodSource("types")
    void is_its_text_without_surrounding_blanks(Function<String, ? extends Record> type) {
        assertThat(type.apply(" 甲-1\u3000")).isEqualTo(type.apply("甲-1")).hasToString("甲-1");
        assertThat(type.apply("甲-1")).isNotEqualTo(type.apply("甲-2"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void rejects_blank_text(Function<String, ? extends Record> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.apply(" "))
                .withMessageEndingWith(" must not be blank");
    }

    @ParameterizedTest
    @MethodSource("types")
    void is_a_plain_string_in_json(Function<String, ? extends Record> type) {
        JsonMapper json = JsonMapper.shared();
        Record id = type.apply("甲-1");

        assertThat(json.writeValueAsString(id)).isEqualTo("\"甲-1\"");
        assertThat(json.readValue("\"甲-1\"", id.getClass())).isEqualTo(id);
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> json.readValue("\" \"", id.getClass()));
    }

    @Test
    void the_system_of_an_account_stands_before_the_last_slash() {
        assertThat(AccountName.of("web/p001").system()).hasValue("web");
        assertThat(AccountName.of("hq/web/p001").system()).hasValue("hq/web");
        assertThat(AccountName.of("p001").system()).isEmpty();
        assertThat(AccountName.of("/p001").system()).isEmpty();
    }
}
