package tw.ictoutsourcing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final AssetRequirement DATABASE =
            AssetRequirement.builder().asset("資料庫").build();

    @Test
    void accepts_a_contract_of_which_nothing_is_recorded() {
        Contract contract = Contract.builder().build();
        assertThat(contract.securityControls()).isNull();
        assertThat(contract.assetRequirements()).isNull();
    }

    @Test
    void tells_none_from_not_recorded() {
        Contract contract = Contract.builder()
                .securityControls(List.of())
                .assetRequirements(List.of())
                .build();
        assertThat(contract.securityControls()).isNotNull().isEmpty();
        assertThat(contract.assetRequirements()).isNotNull().isEmpty();
    }

    @Test
    void keeps_blank_controls_as_not_recorded() {
        assertThat(Contract.builder()
                        .securityControls(List.of(" ", "弱點掃描"))
                        .build()
                        .securityControls())
                .containsExactly("弱點掃描");
        assertThat(Contract.builder().securityControls(List.of(" ", "")).build().securityControls())
                .isNull();
    }

    @Test
    void refuses_one_asset_twice() {
        List<AssetRequirement> twice = List.of(DATABASE, DATABASE.withAsset(" 資料庫 "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contract.builder().assetRequirements(twice).build())
                .withMessage("assetRequirements must not hold two entries with one id");
    }

    @Test
    void accepts_different_assets() {
        Contract contract = Contract.builder()
                .assetRequirements(List.of(DATABASE, DATABASE.withAsset("網站主機")))
                .build();
        assertThat(contract.assetRequirements()).hasSize(2);
    }

    @Test
    void refuses_a_requirement_that_names_no_asset() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssetRequirement.builder().asset(" ").build())
                .withMessage("asset must not be blank");
    }

    @Test
    void copies_its_lists() {
        List<String> controls = new ArrayList<>(List.of("弱點掃描"));
        Contract contract = Contract.builder().build().withSecurityControls(controls);
        controls.clear();
        assertThat(contract.securityControls()).containsExactly("弱點掃描");
        assertThatThrownBy(() -> contract.securityControls().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keeps_blank_text_as_not_recorded() {
        assertThat(Clause.builder().stated(true).reference(" ").build()).isEqualTo(new Clause(true, null));
        assertThat(Penalty.builder().set(true).rule("").build()).isEqualTo(new Penalty(true, null, null));
        assertThat(AuditRight.builder().reference("\u3000").build()).isEqualTo(new AuditRight(null, null));
    }

    @Test
    void holds_a_penalty_of_zero_and_one_stated_as_not_set_beside_an_amount() {
        assertThat(new Penalty(true, BigDecimal.ZERO, null).amount()).isZero();
        assertThat(new Penalty(false, BigDecimal.TEN, null).set()).isFalse();
    }
}
