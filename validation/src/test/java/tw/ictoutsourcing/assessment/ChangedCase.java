package tw.ictoutsourcing.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tw.ictoutsourcing.assessment.EngagementDocument.Change;
import tw.ictoutsourcing.cases.Case;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** A case of which up to three more facts were changed: engagements of every kind, lawful and not. */
record ChangedCase(Case base, Engagement engagement) {

    private static final Set<String> READ = EngagementDocument.readBy(Assessor.judged(Engagement.class).stream());

    static Arbitrary<ChangedCase> any() {
        return Combinators.combine(Arbitraries.of(Cases.all()), Change.several())
                .as((base, changes) -> {
                    EngagementDocument document = EngagementDocument.of(base.engagement(), READ);
                    changes.forEach(document::make);
                    return document.engagement().map(engagement -> new ChangedCase(base, engagement));
                })
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    Instant at() {
        return base.at();
    }

    ChangedCase with(Engagement other) {
        return new ChangedCase(base, other);
    }

    Assessment assess() {
        return assess(base.policy());
    }

    Assessment assess(AgencyPolicy policy) {
        Assessor assessor = Assessor.of(Rulebook.of(policy));
        return base.asIf()
                .map(stage -> assessor.assess(engagement, at(), stage))
                .orElseGet(() -> assessor.assess(engagement, at()));
    }

    @Override
    public String toString() {
        return base + " of " + engagement;
    }
}
