package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Taipei;

/** Whoever follows the path of a violation on the input comes to something that is there, or to what is not recorded. */
class ViolationPathProperties {

    private static final HibernateValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .buildValidatorFactory()
            .unwrap(HibernateValidatorFactory.class);

    @AfterContainer
    static void close() {
        FACTORY.close();
    }

    @Provide
    Arbitrary<ChangedCase> engagements() {
        return ChangedCase.any();
    }

    @Property(tries = 1_000)
    void resolves_by_bean_validation_and_by_reflection(@ForAll("engagements") ChangedCase changed) {
        Assume.that(changed.base().asIf().isEmpty());
        Validator validator = FACTORY.usingContext()
                .clockProvider(() -> Clock.fixed(changed.at(), Taipei.ZONE))
                .constraintValidatorPayload(Rulebook.of(changed.base().policy()))
                .getValidator();

        for (ConstraintViolation<Engagement> violation : validator.validate(changed.engagement())) {
            Object byNodes = byNodes(validator, changed.engagement(), violation.getPropertyPath());
            Object byText =
                    byText(changed.engagement(), violation.getPropertyPath().toString());

            assertThat(byNodes).as(violation.getPropertyPath().toString()).isEqualTo(byText);
        }
    }

    /** Node by node; each bean's own metadata knows the property. */
    private static Object byNodes(Validator validator, Engagement engagement, Path path) {
        Object value = engagement;
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                value = ((List<?>) value).get(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                Object bean = value;
                assertThat(bean).as("the owner of %s in %s", node, path).isNotNull();
                assertThatCode(() -> validator.validateProperty(bean, node.getName()))
                        .as(path.toString())
                        .doesNotThrowAnyException();
                value = component(bean, node.getName());
            }
        }
        return value;
    }

    /** Step by step of the text, as a program without Bean Validation would. */
    private static Object byText(Engagement engagement, String path) {
        Object value = engagement;
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
            String[] parts = step.split("[\\[\\]]");
            value = component(value, parts[0]);
            if (parts.length > 1) {
                value = ((List<?>) value).get(Integer.parseInt(parts[1]));
            }
        }
        return value;
    }

    private static Object component(Object owner, String name) {
        RecordComponent component = Arrays.stream(owner.getClass().getRecordComponents())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
