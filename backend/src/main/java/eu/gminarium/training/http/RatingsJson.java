package eu.gminarium.training.http;

import eu.gminarium.training.card.Ratings;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Ratings from 1, the worst, to 5. */
@Serdeable
record RatingsJson(
        @Nullable @Min(1) @Max(5) Integer content,
        @Nullable @Min(1) @Max(5) Integer trainer,
        @Nullable @Min(1) @Max(5) Integer organisation,
        @Nullable @Min(1) @Max(5) Integer usefulness) {

    static RatingsJson of(Ratings ratings) {
        return new RatingsJson(ratings.content(), ratings.trainer(), ratings.organisation(), ratings.usefulness());
    }

    Ratings toRatings() {
        return new Ratings(content, trainer, organisation, usefulness);
    }
}
