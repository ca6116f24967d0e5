package eu.gminarium.training.card;

import eu.gminarium.training.application.PaperStep;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a head records of the talk after a training; recording it is the signature.
 *
 * @param heldOn not before the card was filled in, and not in the future
 * @param agreedAction what head and participant agreed on, if anything
 * @param paper null unless the head signed on paper
 */
@Introspected
public record NewTalk(
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 2000) String conclusions,
        @Nullable @Size(max = 2000) String agreedAction,
        @Nullable @Valid PaperStep paper) {}
