package tw.ictoutsourcing.testing;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.guideline.Requirement;

/**
 * Assertions on the findings of one verdict on one requirement. Each narrows them down further.
 */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, List<Finding>> {

    private final AssessmentAssert assessment;
    private final Requirement requirement;

    FindingsAssert(List<Finding> findings, AssessmentAssert assessment, Requirement requirement) {
        super(findings, FindingsAssert.class);
        this.assessment = assessment;
        this.requirement = requirement;
    }

    /**
     * Verifies that one of them is at a place.
     *
     * @param path  the property path from what was assessed, such as {@code tender.announcedAt}, not null
     * @return assertions on those at the place, not null
     */
    public FindingsAssert at(String path) {
        return narrowed("at " + path, finding -> finding.path().equals(path));
    }

    /**
     * Verifies that one of them is about a subject.
     *
     * @param subject  the subject's id or natural key, not null
     * @return assertions on those about the subject, not null
     */
    public FindingsAssert about(String subject) {
        return narrowed(
                "about " + subject,
                finding -> finding.subject().filter(subject::equals).isPresent());
    }

    /**
     * Verifies that one of them says something.
     *
     * @param locale  the reader's language, not null
     * @param text  a part of the message in that language, not null
     * @return assertions on those that say so, not null
     */
    public FindingsAssert saying(Locale locale, String text) {
        return narrowed(
                "saying '" + text + "'", finding -> finding.message(locale).contains(text));
    }

    /**
     * Leads back to the assessment.
     *
     * @return the assertions on the assessment, not null
     */
    public AssessmentAssert and() {
        return assessment;
    }

    private FindingsAssert narrowed(String condition, Predicate<Finding> kept) {
        List<Finding> left = actual.stream().filter(kept).toList();
        if (left.isEmpty()) {
            failWithMessage(
                    "Expected a finding on %s %s, but those on it are:%s",
                    requirement.code(), condition, AssessmentAssert.told(actual));
        }
        return new FindingsAssert(left, assessment, requirement);
    }
}
