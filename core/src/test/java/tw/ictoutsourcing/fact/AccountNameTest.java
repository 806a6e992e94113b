package tw.ictoutsourcing.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountNameTest {

    @ParameterizedTest
    @CsvSource({"srv/admin, srv", "s/admin, s", "a/b/admin, a/b", "/admin, ", "admin, "})
    void belongs_to_the_system_before_the_last_slash(String account, @Nullable String system) {
        assertThat(AccountName.of(account).system().orElse(null)).isEqualTo(system);
    }
}
