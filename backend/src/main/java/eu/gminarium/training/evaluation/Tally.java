package eu.gminarium.training.evaluation;

import eu.gminarium.shared.statistics.Ratings;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts of ratings.
 *
 * @param cards how many cards
 * @param ratings of each aspect that somebody rated
 */
record Tally(long cards, Map<Aspect, Ratings> ratings) {

    static Tally of(Collection<RatingCount> counts) {
        Map<Aspect, Ratings> ratings = new EnumMap<>(Aspect.class);
        long cards = 0;
        for (RatingCount count : counts) {
            if (count.aspect() == Aspect.CONTENT) {
                cards += count.answers();
            }
            Integer rating = count.rating();
            if (rating != null) {
                ratings.merge(count.aspect(), Ratings.of(rating, count.answers()), Ratings::plus);
            }
        }
        return new Tally(cards, ratings);
    }

    static Tally sum(Collection<Tally> parts) {
        Map<Aspect, Ratings> ratings = new EnumMap<>(Aspect.class);
        parts.forEach(part -> part.ratings().forEach((aspect, each) -> ratings.merge(aspect, each, Ratings::plus)));
        return new Tally(parts.stream().mapToLong(Tally::cards).sum(), ratings);
    }

    /** The same without the ratings of aspects that fewer than the minimum rated. */
    Tally withoutRareAspects() {
        Map<Aspect, Ratings> kept = new EnumMap<>(Aspect.class);
        ratings.forEach((aspect, each) -> {
            if (each.n() >= Evaluation.MINIMUM) {
                kept.put(aspect, each);
            }
        });
        return new Tally(cards, kept);
    }

    Evaluation evaluation() {
        return new Evaluation(cards, ratings, overall());
    }

    private @Nullable Double overall() {
        return ratings.size() < Aspect.values().length
                ? null
                : ratings.values().stream().mapToDouble(Ratings::mean).average().orElseThrow();
    }
}
