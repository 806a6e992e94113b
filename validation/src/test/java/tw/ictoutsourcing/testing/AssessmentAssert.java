package tw.ictoutsourcing.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * Assertions on an assessment. What fails shows the findings, which hold no personal data.
 * <p>
 * A finding counts for its own requirement, and for the others that the same cause leaves unmet.
 */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {

    AssessmentAssert(Assessment assessment) {
        super(assessment, AssessmentAssert.class);
    }

    /**
     * Verifies that nothing is wrong or open: no requirement is breached, insufficient or left to review. What is yet to
     * come may be pending.
     *
     * @return this, not null
     */
    public AssessmentAssert complies() {
        isNotNull();
        if (!actual.findings().isEmpty()) {
            failWithMessage("Expected an engagement of which nothing is wrong or open, but %s", told());
        }
        return this;
    }

    /**
     * Verifies that nothing is refused: no requirement is breached or insufficient. Something may be left to review.
     *
     * @return this, not null
     */
    public AssessmentAssert passes() {
        isNotNull();
        if (!actual.passes()) {
            failWithMessage("Expected an engagement of which nothing is refused, but %s", told());
        }
        return this;
    }

    /**
     * Verifies that the facts show that a requirement is met.
     *
     * @param requirement  the requirement, not null
     * @return this, not null
     */
    public AssessmentAssert compliesWith(Requirement requirement) {
        return comesTo(requirement, Verdict.COMPLIES);
    }

    /**
     * Verifies that the facts show the opposite of what a requirement demands.
     *
     * @param requirement  the requirement, not null
     * @return assertions on the findings that say so, not null
     */
    public FindingsAssert breaches(Requirement requirement) {
        return finds(requirement, Verdict.BREACHED);
    }

    /**
     * Verifies that a fact that decides a requirement is missing or contradicts another.
     *
     * @param requirement  the requirement, not null
     * @return assertions on the findings that say so, not null
     */
    public FindingsAssert lacksFactsFor(Requirement requirement) {
        return finds(requirement, Verdict.INSUFFICIENT);
    }

    /**
     * Verifies that a requirement is left to the judgement of a person.
     *
     * @param requirement  the requirement, not null
     * @return assertions on the findings that say so, not null
     */
    public FindingsAssert leavesToReview(Requirement requirement) {
        return finds(requirement, Verdict.NEEDS_REVIEW);
    }

    /**
     * Verifies that the stage or the deadline of a requirement has not come, or that what it asks about cannot exist yet.
     *
     * @param requirement  the requirement, not null
     * @return this, not null
     */
    public AssessmentAssert awaits(Requirement requirement) {
        return comesTo(requirement, Verdict.PENDING);
    }

    /**
     * Verifies that the condition of a requirement is known to be false.
     *
     * @param requirement  the requirement, not null
     * @return this, not null
     */
    public AssessmentAssert isFreeOf(Requirement requirement) {
        return comesTo(requirement, Verdict.NOT_APPLICABLE);
    }

    /**
     * Verifies the verdict on a requirement.
     *
     * @param requirement  the requirement, not null
     * @param verdict  the verdict, not null
     * @return this, not null
     */
    public AssessmentAssert comesTo(Requirement requirement, Verdict verdict) {
        isNotNull();
        Verdict reached = actual.verdict(requirement).orElse(null);
        if (reached == null) {
            failWithMessage(
                    "Expected %s to come to %s, but it is not judged of such a record", requirement.code(), verdict);
        }
        if (reached != verdict) {
            failWithMessage(
                    "Expected %s to come to %s, but it came to %s; %s", requirement.code(), verdict, reached, told());
        }
        return this;
    }

    private FindingsAssert finds(Requirement requirement, Verdict verdict) {
        comesTo(requirement, verdict);
        List<Finding> findings = actual.findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .filter(finding ->
                        finding.requirement() == requirement || finding.also().contains(requirement))
                .toList();
        return new FindingsAssert(findings, this, requirement);
    }

    private String told() {
        return "the findings are:" + told(actual.findings());
    }

    /** The findings, one a line, in English: what tells developers what to look at. */
    static String told(List<Finding> findings) {
        return findings.isEmpty()
                ? " none"
                : findings.stream().map(AssessmentAssert::told).collect(Collectors.joining());
    }

    private static String told(Finding finding) {
        String also = finding.also().isEmpty()
                ? ""
                : finding.also().stream()
                        .map(other -> other.code().text())
                        .collect(Collectors.joining(", ", " (also ", ")"));
        String about = finding.subject().map(subject -> " about " + subject).orElse("");
        return "%n  %s%s %s at %s%s%n    %s"
                .formatted(
                        finding.code(),
                        also,
                        finding.verdict(),
                        finding.path().isEmpty() ? "the whole" : finding.path(),
                        about,
                        finding.message(Locale.ENGLISH));
    }
}
