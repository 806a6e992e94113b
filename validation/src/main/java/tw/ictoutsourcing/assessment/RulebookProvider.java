package tw.ictoutsourcing.assessment;

/**
 * Who supplies the rulebook by which {@code @Valid} judges.
 * <p>
 * Either the constraint-validator payload of Hibernate Validator is one, or exactly one is registered as a service; two
 * registered services are an error.
 */
@FunctionalInterface
public interface RulebookProvider {

    /**
     * The rulebook in force.
     *
     * @return the rulebook, not null
     */
    Rulebook rulebook();
}
