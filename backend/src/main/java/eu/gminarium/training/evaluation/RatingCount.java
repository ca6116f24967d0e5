package eu.gminarium.training.evaluation;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many cards of a session give an aspect one rating.
 *
 * @param rating null for lines left out on paper
 */
@Introspected
record RatingCount(
        UUID sessionId,
        String trainingTitle,
        UUID providerId,
        String provider,
        @Nullable String trainer,
        LocalDate lastDay,
        Aspect aspect,
        @Nullable Integer rating,
        long answers) {}
