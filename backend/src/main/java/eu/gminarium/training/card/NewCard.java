package eu.gminarium.training.card;

import eu.gminarium.training.application.PaperStep;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a participant says of a training.
 *
 * @param ratings all four on the screen; on paper at least one
 * @param changeAtWork what the participant will do differently
 * @param paper null unless the participant signed a paper card
 */
@Introspected
public record NewCard(
        @NotNull @Valid Ratings ratings,
        @Nullable @Size(max = 2000) String changeAtWork,
        @Nullable @Size(max = 2000) String comment,
        @Nullable @Valid PaperStep paper) {}
