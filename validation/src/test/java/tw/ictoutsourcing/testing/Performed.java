package tw.ictoutsourcing.testing;

import static tw.ictoutsourcing.testing.Values.acts;
import static tw.ictoutsourcing.testing.Values.days;
import static tw.ictoutsourcing.testing.Values.notes;
import static tw.ictoutsourcing.testing.Values.numbered;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tw.ictoutsourcing.audit.SelfAudit;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.operation.Change;
import tw.ictoutsourcing.operation.ChangeSubject;
import tw.ictoutsourcing.operation.Check;
import tw.ictoutsourcing.operation.Performance;

/** When performance began, how it was checked, and what changed. */
final class Performed {

    private Performed() {}

    static Variation<Engagement> varied() {
        return Variation.together(
                Variation.of(
                        days("2026-04-01", "2026-04-10")
                                .map(started ->
                                        Performance.builder().startedOn(started).build()),
                        Engagement::withPerformance),
                Variation.of(checks(0), (engagement, checks) -> engagement.withInspections(checks)),
                Variation.of(checks(1), (engagement, checks) -> engagement.withAcceptances(checks)),
                Variation.of(
                        days("2026-04-10", "2026-11-24")
                                .map(SelfAudit::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        (engagement, audits) -> engagement.withSelfAudits(audits)),
                Variation.of(changes(), (engagement, changes) -> engagement.withChanges(changes)));
    }

    private static Arbitrary<List<Check>> checks(int atLeast) {
        return days("2026-04-10", "2026-11-24")
                .map(held -> new Check(held, true))
                .list()
                .ofMinSize(atLeast)
                .ofMaxSize(3);
    }

    /** Changes that were reviewed and dealt with, with a new contract and adjusted measures where they were needed. */
    private static Arbitrary<List<Change>> changes() {
        Arbitrary<Act> acts = acts("2026-09-02", "2026-11-23");
        Arbitrary<Change> reviewed = Combinators.combine(
                        Arbitraries.of(ChangeSubject.VENDOR, ChangeSubject.ENTRUSTED_WORK),
                        notes(),
                        days("2026-04-10", "2026-09-01").map(Moment::of),
                        acts,
                        acts.injectNull(0.5),
                        acts,
                        acts.injectNull(0.5))
                .as((subject, description, occurred, review, contract, evaluation, adjustment) -> new Change(
                        "C",
                        subject,
                        description,
                        occurred,
                        review,
                        contract != null,
                        contract,
                        evaluation,
                        adjustment != null,
                        adjustment));
        return numbered(reviewed, 0, 2, (change, number) -> change.withId("C" + number));
    }
}
