package eu.gminarium.mysteryclient.call;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a call got in one criterion.
 *
 * @param criterion the criterion's code
 * @param value 0 or 1, 1 to 5, or a measured time, as the criterion's kind says; null where it did not apply and for words
 * @param text what was said, only of criteria for words; null where nothing was
 */
@Introspected
public record Score(
        @NotBlank String criterion,
        @Nullable Integer value,
        @Nullable @Size(max = 2000) String text) {

    public Score {
        text = text == null || text.isBlank() ? null : text.strip();
    }

    public Score(String criterion, @Nullable Integer value) {
        this(criterion, value, null);
    }

    /** Words. */
    public static Score said(String criterion, @Nullable String text) {
        return new Score(criterion, null, text);
    }

    Score withWords(UnaryOperator<String> change) {
        return text == null ? this : new Score(criterion, value, change.apply(text));
    }

    /** Whether there is neither a value nor a word. */
    public boolean isEmpty() {
        return value == null && text == null;
    }
}
