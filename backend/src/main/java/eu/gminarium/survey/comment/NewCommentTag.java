package eu.gminarium.survey.comment;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;

/** What a tag takes. */
@Introspected
public record NewCommentTag(@NotNull LocalizedText name, CommentTag.@NotNull Colour colour, boolean active) {

    /** Characters of a name: it stands on a button. */
    public static final int MAX_NAME = 40;

    /** @throws InvalidField if the name is longer in one of the languages */
    public NewCommentTag {
        if (name.byLanguage().values().stream().anyMatch(word -> word.length() > MAX_NAME)) {
            throw InvalidField.of("name", "survey.tag.name-long", MAX_NAME);
        }
    }
}
