package eu.gminarium.training.participant;

import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fields a form can have. */
final class FormRules {

    private static final int FEWEST_OPTIONS = 2;
    private static final Set<String> SEXES = Set.of("female", "male");

    private FormRules() {}

    /** @throws InvalidField that names every field which cannot be, and what of it: {@code fields[2].options} */
    static void check(List<DeclarationField> fields) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            DeclarationField field = fields.get(i);
            if (!keys.add(field.key())) {
                errors.add(error(i, "key", "register.error.field-twice", field));
            }
            if (!optionsFit(field)) {
                errors.add(error(i, "options", "register.error.field-options", field));
            } else if (!countable(field)) {
                errors.add(error(i, "type", "register.error.field-counted." + field.key(), field));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidField(errors);
        }
    }

    /** About one part of a field of the form. */
    static FieldError error(int index, String part, String messageKey, DeclarationField field) {
        return new FieldError("fields[" + index + "]." + part, messageKey, List.of(field.key()));
    }

    private static boolean optionsFit(DeclarationField field) {
        long different =
                field.options().stream().map(FieldOption::key).distinct().count();
        return field.type() == FieldType.CHOICE
                ? different >= FEWEST_OPTIONS && different == field.options().size()
                : field.options().isEmpty();
    }

    /** Project indicators read these two and could not read them otherwise. */
    private static boolean countable(DeclarationField field) {
        return switch (field.key()) {
            case DeclarationField.SEX ->
                field.options().stream()
                        .map(FieldOption::key)
                        .collect(Collectors.toSet())
                        .containsAll(SEXES);
            case DeclarationField.BIRTH_YEAR -> field.type() == FieldType.NUMBER;
            default -> true;
        };
    }
}
