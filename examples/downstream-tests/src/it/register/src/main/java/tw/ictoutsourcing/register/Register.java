package tw.ictoutsourcing.register;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.CaseNumber;
import tw.ictoutsourcing.guideline.Stage;

/** An agency's register of its engagements: it keeps whatever is recorded, and says what is wrong with it. */
public final class Register {

    private final Assessor assessor = Assessor.of(Rulebook.standard());
    private final Map<CaseNumber, Engagement> kept = new LinkedHashMap<>();

    /** Keeps an engagement as it is, and tells how it stands. */
    public Assessment keep(Engagement engagement, Instant at) {
        kept.put(engagement.caseNumber(), engagement);
        return assessor.assess(engagement, at);
    }

    /** The engagement of a case. */
    public Optional<Engagement> find(CaseNumber number) {
        return Optional.ofNullable(kept.get(number));
    }

    /** Whether nothing stands against signing the contract of a case. */
    public boolean maySign(CaseNumber number, Instant at) {
        return find(number)
                .filter(engagement ->
                        assessor.assess(engagement, at, Stage.CONTRACT).passes())
                .isPresent();
    }
}
