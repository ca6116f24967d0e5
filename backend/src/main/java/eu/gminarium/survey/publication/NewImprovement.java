package eu.gminarium.survey.publication;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an office coordinator writes.
 *
 * @param said what people said, in the office's own words; at most {@value #MAX_TEXT} characters a language
 * @param done what was done about it
 * @param about code of a statement of the wave, or key of an area
 */
@Introspected
public record NewImprovement(
        @NotNull OfficeId office,
        @NotNull LocalizedText said,
        @NotNull LocalizedText done,
        @NotNull LocalDate doneOn,
        @Nullable String about) {

    /** Characters of each text in each language. */
    public static final int MAX_TEXT = 500;

    public NewImprovement {
        shortEnough("said", said);
        shortEnough("done", done);
    }

    private static void shortEnough(String field, @Nullable LocalizedText text) {
        if (text != null && text.byLanguage().values().stream().anyMatch(words -> words.length() > MAX_TEXT)) {
            throw InvalidField.of(field, "survey.answers.comment-long", MAX_TEXT);
        }
    }
}
