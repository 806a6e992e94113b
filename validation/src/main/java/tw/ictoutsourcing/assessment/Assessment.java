package tw.ictoutsourcing.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Citation;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Section;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.vendor.BusinessNumber;
import tw.ictoutsourcing.vendor.Participant;

/**
 * What the guideline says of one engagement, or of one record that came alone, at one instant: a verdict for every
 * requirement that is judged of it, and the findings. Immutable.
 */
public final class Assessment {

    private final GuidelineSubject subject;
    private final Rulebook rulebook;
    private final Instant at;
    private final @Nullable Stage stage;
    private final List<Judgement> judgements;
    private final List<Finding> findings;
    private final List<DueDate> dueDates;

    Assessment(
            GuidelineSubject subject,
            Rulebook rulebook,
            Instant at,
            @Nullable Stage stage,
            List<Judgement> judgements,
            List<Finding> findings,
            List<DueDate> dueDates) {
        this.subject = subject;
        this.rulebook = rulebook;
        this.at = at;
        this.stage = stage;
        this.judgements = List.copyOf(judgements);
        this.findings = List.copyOf(findings);
        this.dueDates = List.copyOf(dueDates);
    }

    /**
     * What was assessed.
     *
     * @return the engagement, or the record that came alone, not null
     */
    public GuidelineSubject subject() {
        return subject;
    }

    /**
     * What was judged by.
     *
     * @return the rulebook, not null
     */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * The instant of the judgement.
     *
     * @return the instant, not null
     */
    public Instant at() {
        return at;
    }

    /**
     * The stage that was judged.
     *
     * @return the stage that had come or was asked for, empty for a record that came alone
     */
    public Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    /**
     * The verdicts of the requirements.
     *
     * @return one judgement for each requirement that is judged, in the catalogue's order, not null
     */
    public List<Judgement> judgements() {
        return judgements;
    }

    /**
     * The verdict of one requirement.
     *
     * @param requirement  the requirement, not null
     * @return the verdict, empty if the requirement is not judged of such a subject
     */
    public Optional<Verdict> verdict(Requirement requirement) {
        return judgements.stream()
                .filter(judgement -> judgement.requirement() == requirement)
                .map(Judgement::verdict)
                .findFirst();
    }

    /**
     * The verdicts of the articles and provisions: each takes the worst of the requirements below it.
     *
     * @return the verdicts in the guideline's order, an article before its provisions, without those of which nothing
     *     is judged; an article that has no items stands once, not null
     */
    public Map<Section, Verdict> sections() {
        Map<Section, Verdict> worst = new LinkedHashMap<>();
        for (Judgement judgement : judgements) {
            Section section = judgement.requirement().section();
            worst.merge(section.article(), judgement.verdict(), Verdict::worst);
            if (!section.number().equals(section.article().number())) {
                worst.merge(section, judgement.verdict(), Verdict::worst);
            }
        }
        return worst;
    }

    /**
     * The articles and provisions that have a requirement of their own which was judged.
     *
     * @return the sections in the guideline's order, not null
     */
    public Set<Section> covers() {
        Set<Section> covered = new LinkedHashSet<>();
        judgements.forEach(judgement -> covered.add(judgement.requirement().section()));
        return covered;
    }

    /**
     * What is wrong or open.
     *
     * @return the findings in the catalogue's order, then by path, not null
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * What falls due next, also where everything complies today: an application shows it as a countdown, sends a
     * reminder, or sorts engagements by urgency.
     *
     * @return the due dates, the most urgent first, then in the catalogue's order, not null
     */
    public List<DueDate> dueDates() {
        return dueDates;
    }

    /**
     * Whether nothing is known to be breached and nothing that decides is missing.
     *
     * @return true if no verdict is breached or insufficient
     */
    public boolean passes() {
        return judgements.stream().noneMatch(judgement -> judgement.verdict().refused());
    }

    /**
     * What is probably a slip of the pen.
     *
     * @return the advisories in the order of the input, not null
     */
    public List<Advisory> advisories() {
        List<Advisory> advisories = new ArrayList<>();
        if (subject instanceof Engagement engagement) {
            if (engagement.vendor() != null) {
                check(engagement.vendor().businessNumber(), "vendor", advisories);
            }
            List<Participant> participants = engagement.participants();
            for (int i = 0; participants != null && i < participants.size(); i++) {
                check(participants.get(i).businessNumber(), "participants[" + i + "]", advisories);
            }
        }
        return advisories;
    }

    private static void check(@Nullable BusinessNumber number, String owner, List<Advisory> advisories) {
        if (number != null && !number.wellFormed()) {
            advisories.add(new Advisory(Advisory.BUSINESS_NUMBER, owner + ".businessNumber"));
        }
    }

    /**
     * What a reader should know besides: what has succeeded the instruments that the guideline names.
     *
     * @param locale  the reader's language, not null
     * @return the notes, each a sentence, not null
     */
    public List<String> notes(Locale locale) {
        return judgements.stream()
                .flatMap(judgement -> judgement.requirement().references().stream())
                .map(Citation::instrument)
                .distinct()
                .flatMap(instrument -> instrument.successor(locale).stream()
                        .map(successor -> Messages.of(
                                "note", Map.of("about", instrument.title(locale), "note", successor), locale)))
                .toList();
    }
}
