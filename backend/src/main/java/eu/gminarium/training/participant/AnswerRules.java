package eu.gminarium.training.participant;

import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which answers a form takes. */
final class AnswerRules {

    private static final int LONGEST_TEXT = 2000;
    private static final int EARLIEST_BIRTH = 1900;

    private AnswerRules() {}

    /**
     * The answers without blank ones and without blanks around them; identity numbers without a slash.
     *
     * @param today after which nobody is born
     * @throws InvalidField that names every answer which cannot be
     */
    static Map<String, String> checked(List<DeclarationField> fields, Map<String, String> answers, LocalDate today) {
        Map<String, DeclarationField> known =
                fields.stream().collect(Collectors.toMap(DeclarationField::key, Function.identity()));
        Map<String, String> kept = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        answers.forEach((key, raw) -> {
            DeclarationField field = known.get(key);
            String answer = raw == null ? "" : raw.strip();
            if (field == null) {
                errors.add(new FieldError("answers." + key, "register.error.answer-unknown", List.of(key)));
            } else if (!answer.isEmpty()) {
                if (fits(field, answer, today)) {
                    kept.put(key, field.type() == FieldType.RODNE_CISLO ? answer.replace("/", "") : answer);
                } else {
                    errors.add(new FieldError("answers." + key, "register.error.answer." + field.type(), List.of()));
                }
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidField(errors);
        }
        return kept;
    }

    /** Whether the field takes the answer; of an identity number, as it was typed. */
    static boolean fits(DeclarationField field, String answer, LocalDate today) {
        return switch (field.type()) {
            case CHOICE ->
                field.options().stream().anyMatch(option -> option.key().equals(answer));
            case DATE -> isDate(answer);
            case TEXT -> answer.length() <= LONGEST_TEXT;
            case NUMBER -> isNumber(field, answer, today);
            case PESEL -> IdentityNumbers.isPesel(answer);
            case RODNE_CISLO -> IdentityNumbers.isRodneCislo(answer);
        };
    }

    private static boolean isDate(String answer) {
        try {
            return LocalDate.parse(answer).getYear() > 0;
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    private static boolean isNumber(DeclarationField field, String answer, LocalDate today) {
        if (!answer.matches("\\d{1,9}")) {
            return false;
        }
        int number = Integer.parseInt(answer);
        return !field.key().equals(DeclarationField.BIRTH_YEAR)
                || number >= EARLIEST_BIRTH && number <= today.getYear();
    }
}
