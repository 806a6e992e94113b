package tw.ictoutsourcing.basis;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;

/**
 * The basis of a verdict: what an engagement records of the facts that a requirement reads, and what it does not.
 * <p>
 * It is the same whatever the verdict is, so it shows too on what a requirement that is met rests. Immutable.
 */
public final class Basis {

    private static final String REFERENCE = "reference";

    private final Engagement engagement;
    private final Requirement requirement;
    private final List<Fact> recorded = new ArrayList<>();
    private final List<Fact> notRecorded = new ArrayList<>();
    private final Map<String, Fact> references = new LinkedHashMap<>();

    private Basis(Engagement engagement, Requirement requirement) {
        this.engagement = engagement;
        this.requirement = requirement;
        Sought sought = new Sought();
        requirement.reads().forEach(sought::add);
        collect(engagement, "", sought);
    }

    /** Which components are sought, and below each what of it; nothing below means the whole. */
    private static final class Sought {

        private final Map<String, Sought> within = new LinkedHashMap<>();

        void add(String path) {
            Sought here = this;
            for (String name : path.split("\\.")) {
                here = here.within.computeIfAbsent(name, absent -> new Sought());
            }
        }
    }

    /**
     * The basis of the verdict on one requirement.
     *
     * @param engagement  the engagement, not null
     * @param requirement  the requirement, not null
     * @return the basis, not null
     */
    public static Basis of(Engagement engagement, Requirement requirement) {
        return new Basis(
                Objects.requireNonNull(engagement, "engagement"), Objects.requireNonNull(requirement, "requirement"));
    }

    private void collect(Record owner, String prefix, Sought sought) {
        for (RecordComponent component : Written.components(owner)) {
            Sought part = sought.within.get(component.getName());
            if (part == null) {
                continue;
            }
            String path = prefix + component.getName();
            Object value = Written.value(component, owner);
            boolean whole = part.within.isEmpty();
            if (value instanceof List<?> list && !list.isEmpty() && !whole) {
                for (int i = 0; i < list.size(); i++) {
                    collect((Record) list.get(i), path + "[" + i + "].", part);
                }
            } else if (value instanceof Record record && !whole) {
                collect(record, path + ".", part);
            } else {
                take(Fact.of(engagement, path), owner);
            }
        }
    }

    private void take(Fact fact, Record owner) {
        (fact.recorded() ? recorded : notRecorded).add(fact);
        String place = fact.ownerPath();
        if (fact.recorded()
                && !references.containsKey(place)
                && Written.component(owner, REFERENCE).isPresent()) {
            Fact reference = Fact.of(engagement, place + "." + REFERENCE);
            if (reference.recorded()) {
                references.put(place, reference);
            }
        }
    }

    /**
     * The engagement whose facts these are.
     *
     * @return the engagement, not null
     */
    public Engagement engagement() {
        return engagement;
    }

    /**
     * The requirement that reads these facts.
     *
     * @return the requirement, not null
     */
    public Requirement requirement() {
        return requirement;
    }

    /**
     * The facts that the requirement reads and the engagement records, in the order of a document.
     *
     * @return the facts, each once; an empty list is one, since it records that there is nothing, not null
     */
    public List<Fact> recorded() {
        return List.copyOf(recorded);
    }

    /**
     * The facts that the requirement reads and the engagement does not record, in the order of a document.
     * <p>
     * Not each of them is missing: a milestone may not have come, and of alternatives one suffices.
     *
     * @return the facts, each once, at the first component that is absent, not null
     */
    public List<Fact> notRecorded() {
        return List.copyOf(notRecorded);
    }

    /**
     * The reference that stands beside a fact: the clause, the file or the paper that shows it.
     *
     * @param fact  one of the recorded facts, not null
     * @return the reference in the same record, empty where there is none
     */
    public Optional<Fact> reference(Fact fact) {
        return Optional.ofNullable(references.get(fact.ownerPath()));
    }

    /**
     * The basis without any value.
     *
     * @return the requirement's code, and how many facts are recorded and not, not null
     */
    @Override
    public String toString() {
        return requirement.code() + " on " + recorded.size() + " recorded, " + notRecorded.size() + " not recorded";
    }
}
