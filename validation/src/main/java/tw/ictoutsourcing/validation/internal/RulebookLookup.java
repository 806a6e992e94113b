package tw.ictoutsourcing.validation.internal;

import jakarta.validation.ValidationException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.assessment.RulebookProvider;

/**
 * Where an adapter finds the rulebook: in the validator's payload, else with the one registered provider, else it is the
 * standard one.
 */
final class RulebookLookup {

    private volatile @Nullable Rulebook registered;

    Rulebook find(HibernateConstraintValidatorContext context) {
        Rulebook given = context.getConstraintValidatorPayload(Rulebook.class);
        if (given != null) {
            return given;
        }
        RulebookProvider provider = context.getConstraintValidatorPayload(RulebookProvider.class);
        return provider != null ? provider.rulebook() : registered();
    }

    private Rulebook registered() {
        Rulebook found = registered;
        if (found == null) {
            found = load();
            registered = found;
        }
        return found;
    }

    /** The application's class loader knows its providers; where a framework hides it, the library's own does. */
    private static Rulebook load() {
        List<RulebookProvider> providers = Stream.of(
                        Thread.currentThread().getContextClassLoader(), RulebookLookup.class.getClassLoader())
                .map(loader -> ServiceLoader.load(RulebookProvider.class, loader).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (providers.size() > 1) {
            throw new ValidationException("more than one RulebookProvider is registered: "
                    + providers.stream()
                            .map(provider -> provider.getClass().getName())
                            .toList());
        }
        return providers.isEmpty() ? Rulebook.standard() : providers.get(0).rulebook();
    }
}
