package eu.gminarium.ui.common;

import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values that break a service's declared constraints, as the refusal that forms know. */
public final class Violations {

    private static final Set<String> EXPLAINED = Set.of(
            "NotBlank", "NotNull", "NotEmpty", "Size", "Min", "Max", "Positive", "PositiveOrZero", "Pattern", "Email");

    private Violations() {}

    /** Each broken constraint as the error of one field. */
    public static InvalidField toRefusal(ConstraintViolationException refused) {
        return new InvalidField(refused.getConstraintViolations().stream()
                .map(Violations::error)
                .toList());
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Map<String, Object> values = violation.getConstraintDescriptor().getAttributes();
        Object value = values.getOrDefault("value", "");
        return new FieldError(
                field(violation.getPropertyPath()),
                "validation." + (EXPLAINED.contains(constraint) ? constraint : "other"),
                List.of(values.getOrDefault("min", value), values.getOrDefault("max", value)));
    }

    /** A form's fields have the names of the innermost properties. */
    private static String field(Path path) {
        String name = "";
        for (Path.Node node : path) {
            name = node.getName() == null ? name : node.getName();
        }
        return name;
    }
}
