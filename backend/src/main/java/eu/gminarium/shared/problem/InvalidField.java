package eu.gminarium.shared.problem;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One or more fields, or rows of a file, hold values that cannot be taken. */
public final class InvalidField extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidField(List<FieldError> errors) {
        super("invalid-field", Category.INVALID, errors.getFirst().field());
        this.errors = List.copyOf(errors);
    }

    /** A single field with the key of its message. */
    public static InvalidField of(String field, String messageKey, Object... arguments) {
        return new InvalidField(List.of(new FieldError(field, messageKey, List.of(arguments))));
    }

    /** The refusal of what one field holds, said of that field. */
    public static InvalidField because(String field, Problem refusal) {
        return new InvalidField(List.of(new FieldError(field, refusal.messageKey(), refusal.arguments())));
    }

    /** Does something whose fields stand in a larger whole: a refusal names the place too, such as {@code sheets[3].comment}. */
    public static <T> T within(String place, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidField e) {
            throw new InvalidField(e.errors.stream()
                    .map(error -> new FieldError(place + "." + error.field(), error.messageKey(), error.arguments()))
                    .toList());
        }
    }

    public List<FieldError> errors() {
        return errors;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("fields", errors.stream().map(FieldError::field).toList());
    }

    /**
     * @param field the JSON or form name of the field, or {@code row 17} in a file
     * @param messageKey key of the message
     * @param arguments values for the message
     */
    public record FieldError(String field, String messageKey, List<Object> arguments) {}
}
