package eu.gminarium.training.http;

import eu.gminarium.shared.Interval;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.training.evaluation.Aspect;
import eu.gminarium.training.evaluation.Evaluation;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Figures of cards.
 *
 * @param n cards
 * @param overall mean of the aspects' means, 1 to 5
 * @param aspects an aspect that too few rated is missing
 */
@Serdeable
record EvaluationJson(long n, @Nullable Double overall, List<AspectJson> aspects) {

    static @Nullable EvaluationJson of(@Nullable Evaluation evaluation) {
        return evaluation == null
                ? null
                : new EvaluationJson(
                        evaluation.cards(),
                        evaluation.overall(),
                        Arrays.stream(Aspect.values())
                                .filter(evaluation.aspects()::containsKey)
                                .map(aspect -> AspectJson.of(
                                        aspect,
                                        Objects.requireNonNull(
                                                evaluation.aspects().get(aspect))))
                                .toList());
    }

    /** @param interval Wilson's 95 % interval of the share */
    @Serdeable
    record AspectJson(
            Aspect aspect, long n, double mean, List<Long> distribution, double topTwoShare, Interval interval) {

        static AspectJson of(Aspect aspect, Ratings ratings) {
            return new AspectJson(
                    aspect,
                    ratings.n(),
                    ratings.mean(),
                    ratings.counts(),
                    ratings.topTwo().value(),
                    ratings.topTwo().interval());
        }
    }
}
