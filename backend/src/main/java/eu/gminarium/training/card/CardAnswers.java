package eu.gminarium.training.card;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A card that was filled in.
 *
 * @param filledAt when it was handed in, or entered from paper
 * @param signedOn the day on the paper; null for a card from the screen
 */
public record CardAnswers(
        Ratings ratings,
        @Nullable String changeAtWork,
        @Nullable String comment,
        Instant filledAt,
        @Nullable LocalDate signedOn) {}
