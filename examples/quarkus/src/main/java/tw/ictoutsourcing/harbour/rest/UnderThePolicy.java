package tw.ictoutsourcing.harbour.rest;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import tw.ictoutsourcing.assessment.Rulebook;

/** Hands the policy over to the validator that Quarkus builds. */
@Singleton
final class UnderThePolicy implements ValidatorFactoryCustomizer {

    private final Rulebook rulebook;
    private final Clock clock;

    UnderThePolicy(Rulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        configuration.constraintValidatorPayload(rulebook).clockProvider(() -> clock);
    }
}
