package tw.ictoutsourcing.assessment.article05;

import static tw.ictoutsourcing.assessment.article05.Signed.CONTRACT;
import static tw.ictoutsourcing.assessment.article05.Signed.with;
import static tw.ictoutsourcing.guideline.Requirement.CONTROLS_STATED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.assessment.Asked;

/** 五(二): the contract lists the security control requirements. */
class ControlsStatedTest {

    private static final Asked STATED = Asked.of(CONTROLS_STATED);

    @Test
    void accepts_a_single_control() {
        STATED.accepts(with(it -> it.withSecurityControls("日誌保存六個月")));
        STATED.accepts(CONTRACT.withSecurityControls("日誌保存六個月", ""));
    }

    @Test
    void rejects_controls_stated_as_none() {
        STATED.rejects(with(it -> it.withSecurityControls()), BREACHED, "contract.securityControls");
        STATED.rejects(CONTRACT.withSecurityControls(), BREACHED, "securityControls");
    }

    @Test
    void rejects_controls_that_are_not_recorded() {
        STATED.rejects(
                with(it -> it.withSecurityControls((List<String>) null)), INSUFFICIENT, "contract.securityControls");
        STATED.rejects(CONTRACT.withSecurityControls(" ", "　"), INSUFFICIENT, "securityControls");
    }
}
