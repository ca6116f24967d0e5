package eu.gminarium.training.participant;

import eu.gminarium.shared.problem.RecordNotFound;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers as they lie in the database: identity numbers encrypted, everything else as it was given. */
@Singleton
class StoredAnswers {

    private static final char MASK = '•';
    private static final int SHOWN_DIGITS = 3;

    private final IdentityCipher cipher;

    StoredAnswers(IdentityCipher cipher) {
        this.cipher = cipher;
    }

    /**
     * The answers as they are stored.
     *
     * @param present what is stored already; of it identity numbers stay that are not answered anew
     */
    Map<String, String> sealed(
            UUID declaration, List<DeclarationField> fields, Map<String, String> answers, Map<String, String> present) {
        Map<String, String> sealed = new HashMap<>();
        for (DeclarationField field : fields) {
            String answer = answers.get(field.key());
            if (!field.type().identity()) {
                put(sealed, field.key(), answer);
            } else if (answer != null) {
                sealed.put(field.key(), cipher.encrypt(declaration, field.key(), answer));
            } else {
                put(sealed, field.key(), present.get(field.key()));
            }
        }
        return sealed;
    }

    /** The answers without those that are only the mask of what is stored. */
    Map<String, String> withoutMasks(DeclarationRow row, List<DeclarationField> fields, Map<String, String> answers) {
        Map<String, String> given = new HashMap<>(answers);
        fields.stream()
                .filter(field -> field.type().identity() && row.answers().containsKey(field.key()))
                .map(DeclarationField::key)
                .filter(key -> isMask(answers.get(key)))
                .forEach(given::remove);
        return given;
    }

    static boolean isMask(@Nullable String answer) {
        return answer != null && !answer.isEmpty() && answer.charAt(0) == MASK;
    }

    /** The answers as they are shown: of an identity number the last three digits. */
    Map<String, String> shown(DeclarationRow row, List<DeclarationField> fields) {
        Map<String, String> shown = new HashMap<>();
        for (DeclarationField field : fields) {
            String answer = row.answers().get(field.key());
            if (answer != null) {
                shown.put(field.key(), field.type().identity() ? masked(row, field.key(), answer) : answer);
            }
        }
        return shown;
    }

    private String masked(DeclarationRow row, String key, String answer) {
        String number = cipher.decrypt(row.id(), key, answer);
        int hidden = number.length() - SHOWN_DIGITS;
        return String.valueOf(MASK).repeat(hidden) + number.substring(hidden);
    }

    /** @throws RecordNotFound if the field is no identity number or has no answer */
    String identityNumber(DeclarationRow row, List<DeclarationField> fields, String key) {
        String answer = fields.stream()
                .filter(field -> field.key().equals(key) && field.type().identity())
                .flatMap(field -> Stream.ofNullable(row.answers().get(key)))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        return cipher.decrypt(row.id(), key, answer);
    }

    /** Whether the declaration's answer, if it has one, is such as the field takes. */
    boolean fits(DeclarationRow row, DeclarationField field, LocalDate today) {
        String answer = row.answers().get(field.key());
        if (answer == null) {
            return true;
        }
        boolean sealed = IdentityCipher.sealed(answer);
        if (!field.type().identity()) {
            return !sealed && AnswerRules.fits(field, answer, today);
        }
        return sealed && AnswerRules.fits(field, cipher.decrypt(row.id(), field.key(), answer), today);
    }

    private static void put(Map<String, String> answers, String key, @Nullable String answer) {
        if (answer != null) {
            answers.put(key, answer);
        }
    }
}
