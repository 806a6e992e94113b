package tw.ictoutsourcing.validation.internal;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.Finding;

/** Turns a finding into a violation at its place, with the finding as dynamic payload. */
final class ViolationWriter {

    private static final Pattern STEP = Pattern.compile("(?<name>\\w+)(?:\\[(?<index>\\d+)])?");

    private ViolationWriter() {}

    static void write(Finding finding, HibernateConstraintValidatorContext context) {
        for (Map.Entry<String, String> parameter : finding.parameters().entrySet()) {
            context.addMessageParameter(parameter.getKey(), parameter.getValue());
        }
        context.withDynamicPayload(finding);
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(finding.template());
        if (finding.shownPath().isEmpty()) {
            violation.addConstraintViolation();
        } else {
            writeAt(finding.shownPath(), violation);
        }
    }

    /** In Bean Validation's paths an index belongs to the node after the list; where none follows, to a bean node. */
    private static void writeAt(String path, ConstraintViolationBuilder violation) {
        Function<String, NodeBuilderCustomizableContext> property = violation::addPropertyNode;
        Supplier<LeafNodeBuilderCustomizableContext> element = violation::addBeanNode;
        Runnable end = violation::addConstraintViolation;
        Integer index = null;
        Matcher steps = STEP.matcher(path);
        while (steps.find()) {
            NodeBuilderCustomizableContext node = property.apply(steps.group("name"));
            if (index == null) {
                property = node::addPropertyNode;
                element = node::addBeanNode;
                end = node::addConstraintViolation;
            } else {
                NodeBuilderDefinedContext placed = node.inIterable().atIndex(index);
                property = placed::addPropertyNode;
                element = placed::addBeanNode;
                end = placed::addConstraintViolation;
            }
            index = index(steps.group("index"));
        }
        if (index == null) {
            end.run();
        } else {
            element.get().inIterable().atIndex(index).addConstraintViolation();
        }
    }

    private static @Nullable Integer index(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}
