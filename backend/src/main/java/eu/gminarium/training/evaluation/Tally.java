package eu.gminarium.training.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts of ratings.
 *
 * @param cards how many cards
 * @param ratings of each aspect how many gave 1, 2, 3, 4, 5
 */
record Tally(long cards, Map<Aspect, List<Long>> ratings) {

    private static final int STEPS = 5;
    private static final List<Long> NONE = Collections.nCopies(STEPS, 0L);

    static Tally of(Collection<RatingCount> counts) {
        Map<Aspect, List<Long>> ratings = new EnumMap<>(Aspect.class);
        long cards = 0;
        for (RatingCount count : counts) {
            List<Long> distribution = ratings.computeIfAbsent(count.aspect(), aspect -> new ArrayList<>(NONE));
            if (count.aspect() == Aspect.CONTENT) {
                cards += count.answers();
            }
            Integer rating = count.rating();
            if (rating != null) {
                distribution.set(rating - 1, distribution.get(rating - 1) + count.answers());
            }
        }
        return new Tally(cards, ratings);
    }

    static Tally sum(Collection<Tally> parts) {
        Map<Aspect, List<Long>> ratings = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            ratings.put(
                    aspect,
                    IntStream.range(0, STEPS)
                            .mapToObj(step -> parts.stream()
                                    .mapToLong(part -> part.of(aspect).get(step))
                                    .sum())
                            .toList());
        }
        return new Tally(parts.stream().mapToLong(Tally::cards).sum(), ratings);
    }

    /** The same without the ratings of aspects that fewer than the minimum rated. */
    Tally withoutRareAspects() {
        Map<Aspect, List<Long>> kept = new EnumMap<>(Aspect.class);
        ratings.forEach((aspect, distribution) -> {
            if (total(distribution) >= Evaluation.MINIMUM) {
                kept.put(aspect, distribution);
            }
        });
        return new Tally(cards, kept);
    }

    Evaluation evaluation() {
        Map<Aspect, AspectFigure> figures = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            if (total(of(aspect)) > 0) {
                figures.put(aspect, AspectFigure.of(of(aspect)));
            }
        }
        return new Evaluation(cards, figures, overall(figures.values()));
    }

    private List<Long> of(Aspect aspect) {
        return ratings.getOrDefault(aspect, NONE);
    }

    private static @Nullable Double overall(Collection<AspectFigure> figures) {
        return figures.size() < Aspect.values().length
                ? null
                : figures.stream().mapToDouble(AspectFigure::mean).average().orElseThrow();
    }

    private static long total(List<Long> distribution) {
        return distribution.stream().mapToLong(Long::longValue).sum();
    }
}
