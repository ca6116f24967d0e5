package eu.gminarium.survey.disclosure;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts sheets that look as if nobody had read the questions: the same rating throughout, or all answers the same as on many other
 * sheets; never leaves this package. Only sheets with {@value #ENOUGH} ratings or more are judged: fewer are alike by chance.
 */
final class SeriesCount {

    /** Ratings that a sheet must have before it is judged. */
    static final int ENOUGH = 8;

    /** Fewer sheets alike are never remarkable. */
    static final int MANY_ALIKE = 10;

    /** So large a part of the sheets must be alike: among many sheets, ten are by chance. */
    private static final double SHARE_ALIKE = 0.02;

    private long judged;
    /** By the rating that is the same throughout. */
    private final Map<Integer, Long> straight = new HashMap<>();

    /** By all answers of a sheet whose ratings differ, in a hash of 64 bits: two others share one hardly ever. */
    private final Map<Long, Long> alike = new HashMap<>();

    /** @param ratings of each statement; 0 for none */
    void add(int[] ratings, Map<String, String> answers) {
        int given = 0;
        int lowest = Integer.MAX_VALUE;
        int highest = 0;
        for (int rating : ratings) {
            if (rating > 0) {
                given++;
                lowest = Math.min(lowest, rating);
                highest = Math.max(highest, rating);
            }
        }
        if (given < ENOUGH) {
            return;
        }
        judged++;
        if (lowest == highest) {
            straight.merge(lowest, 1L, Long::sum);
        } else {
            alike.merge(hash(answers), 1L, Long::sum);
        }
    }

    /** Does not depend on the order. */
    private static long hash(Map<String, String> answers) {
        long sum = 0;
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            long mixed = answer.getKey().hashCode() * 0x9E3779B97F4A7C15L
                    + answer.getValue().hashCode();
            mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
            sum += mixed ^ (mixed >>> 31);
        }
        return sum;
    }

    SeriesFigure figure() {
        long repeated = alike.values().stream()
                .filter(sheets -> sheets >= Math.max(MANY_ALIKE, SHARE_ALIKE * judged))
                .mapToLong(Long::longValue)
                .sum();
        return SeriesFigure.of(judged, straight.values(), repeated);
    }
}
