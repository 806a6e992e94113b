package tw.ictoutsourcing.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.fact.PartyId;

class VendorTest {

    private static final PartyId ID = PartyId.of("V");

    @Test
    void accepts_an_id_alone() {
        assertThat(Vendor.builder().id(ID).build()).isEqualTo(new Vendor(ID, null, null, null, null, null));
        assertThat(Participant.builder().id(ID).build())
                .isEqualTo(new Participant(ID, null, null, null, null, null, null));
    }

    @Test
    void refuses_a_firm_without_an_id() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Vendor(null, null, null, null, null, null))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> new Participant(null, null, null, null, null, null, null))
                .withMessage("id");
        assertThatIllegalStateException().isThrownBy(() -> Vendor.builder().build());
    }

    @Test
    void keeps_blank_names_as_not_recorded() {
        assertThat(Vendor.builder().id(ID).name(" ").build().name()).isNull();
        assertThat(Participant.builder().id(ID).name("").build().name()).isNull();
    }

    @Test
    void tells_no_certificates_from_certificates_not_recorded() {
        assertThat(Vendor.builder().id(ID).build().certificates()).isNull();
        assertThat(Vendor.builder().id(ID).certificates(List.of()).build().certificates())
                .isNotNull()
                .isEmpty();
    }

    @Test
    void copies_the_certificates() {
        List<Certificate> given = new ArrayList<>(List.of(Certificate.builder().build()));
        Vendor vendor = new Vendor(ID, null, null, null, null, given);
        given.clear();
        assertThat(vendor.certificates()).hasSize(1);
        assertThatThrownBy(() -> vendor.certificates().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
