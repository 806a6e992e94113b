package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.contract;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.guideline.Requirement.CONTROLS_STATED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;

/** The cases of 5-2/controls-stated. */
final class ControlsStatedCases {

    static final List<Case> ALL = List.of(
            Case.of(
                    CONTROLS_STATED,
                    "one-control",
                    COMPLIES,
                    contract(contract -> contract.withSecurityControls("日誌保存六個月"))),
            Case.of(
                    CONTROLS_STATED,
                    "one-control-beside-a-blank-one",
                    COMPLIES,
                    contract(contract -> contract.withSecurityControls("日誌保存六個月", " "))),
            Case.of(
                    CONTROLS_STATED,
                    "stated-none",
                    BREACHED,
                    "contract.securityControls",
                    contract(contract -> contract.withSecurityControls())),
            Case.of(
                    CONTROLS_STATED,
                    "not-recorded",
                    INSUFFICIENT,
                    "contract.securityControls",
                    contract(contract -> contract.withSecurityControls((List<String>) null))),
            Case.of(
                    CONTROLS_STATED,
                    "only-a-blank-one",
                    INSUFFICIENT,
                    "contract.securityControls",
                    contract(contract -> contract.withSecurityControls(" "))),
            Case.of(CONTROLS_STATED, "before-signing", PENDING, contract(contract -> contract.withSecurityControls()))
                    .at("2026-03-15T23:59:59+08:00"),
            Case.of(
                            CONTROLS_STATED,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(contract(contract -> contract.withSecurityControls()), outOfScope()))
                    .throughout(other -> true));

    private ControlsStatedCases() {}
}
