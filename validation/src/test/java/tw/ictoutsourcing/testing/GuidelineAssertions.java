package tw.ictoutsourcing.testing;

import tw.ictoutsourcing.assessment.Assessment;

/**
 * The entry to the assertions on assessments (AssertJ).
 * <p>
 * It can be imported statically beside AssertJ's own {@code assertThat}:
 * <pre>{@code
 * assertThat(assessment).complies();
 * assertThat(assessment).breaches(Requirement.RISK_ASSESSED_BEFORE_TENDER).at("riskAssessment.completedAt");
 * }</pre>
 */
public final class GuidelineAssertions {

    private GuidelineAssertions() {}

    /**
     * Assertions on an assessment.
     *
     * @param assessment  the assessment, not null
     * @return the assertions, not null
     */
    public static AssessmentAssert assertThat(Assessment assessment) {
        return new AssessmentAssert(assessment);
    }
}
