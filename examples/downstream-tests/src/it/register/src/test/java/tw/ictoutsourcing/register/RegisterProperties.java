package tw.ictoutsourcing.register;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.testing.GuidelineAssertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.testing.EngagementArbitraries;

class RegisterProperties {

    private final Register register = new Register();

    // README: a property
    @Provide
    Arbitrary<Engagement> compliant() {
        return EngagementArbitraries.compliant();
    }

    @Property(tries = 100)
    void finds_nothing_wrong_with_what_complies(@ForAll("compliant") Engagement engagement) {
        assertThat(register.keep(engagement, Cases.at(engagement.stage()))).complies();
        assertThat(register.find(engagement.caseNumber())).contains(engagement);
    }
    //
}
