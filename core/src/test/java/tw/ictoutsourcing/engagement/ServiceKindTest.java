package tw.ictoutsourcing.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceKindTest {

    @ParameterizedTest
    @EnumSource
    void is_either_an_information_or_a_cloud_service(ServiceKind kind) {
        assertThat(kind.informationService()).isNotEqualTo(kind.cloudService());
    }

    @Test
    void names_19_information_services_and_three_cloud_services() {
        assertThat(Arrays.stream(ServiceKind.values())
                        .filter(ServiceKind::listed)
                        .filter(ServiceKind::informationService))
                .hasSize(19);
        assertThat(Arrays.stream(ServiceKind.values())
                        .filter(ServiceKind::listed)
                        .filter(ServiceKind::cloudService))
                .containsExactly(ServiceKind.SAAS, ServiceKind.PAAS, ServiceKind.IAAS);
    }

    @Test
    void tells_what_it_does_not_name_apart() {
        assertThat(ServiceKind.OTHER_INFORMATION.listed()).isFalse();
        assertThat(ServiceKind.OTHER_INFORMATION.informationService()).isTrue();
        assertThat(ServiceKind.OTHER_CLOUD.listed()).isFalse();
        assertThat(ServiceKind.OTHER_CLOUD.cloudService()).isTrue();
    }
}
