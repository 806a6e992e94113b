package tw.ictoutsourcing.constraint;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.ictoutsourcing.incident.Incident;

/** Core with a validator but without the validation module, which holds what its constraints are decided by. */
class WithoutValidatorsTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @ParameterizedTest
    @ValueSource(classes = {Default.class, FactsComplete.class, KnownBreach.class})
    void throws_instead_of_passing(Class<?> group) {
        Validator validator = FACTORY.getValidator();
        Incident incident = Incident.builder().id("INC-1").build();

        assertThatThrownBy(() -> validator.validate(incident, group))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessageContaining("HV000030")
                .hasMessageContaining("tw.ictoutsourcing.constraint");
    }
}
