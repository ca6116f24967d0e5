package eu.gminarium.mysteryclient.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Offices in order, put into groups within which none can be told apart from another. */
public final class Runs {

    private Runs() {}

    /** Places in the list, from 0, both inclusive. */
    public record Run(int from, int to) {}

    /**
     * The longest such groups of neighbours; they overlap, and none is part of another.
     *
     * @param size how many offices, in their order
     * @param apart whether two places can be told apart
     */
    public static List<Run> of(int size, BiPredicate<Integer, Integer> apart) {
        List<Run> runs = new ArrayList<>();
        int reached = -1;
        for (int from = 0; from < size; from++) {
            // What the run before reached together with a place before this one, it reaches together with this one too.
            int to = Math.max(from, reached);
            while (to + 1 < size && joins(from, to + 1, apart)) {
                to++;
            }
            if (to > reached) {
                runs.add(new Run(from, to));
                reached = to;
            }
        }
        return List.copyOf(runs);
    }

    private static boolean joins(int from, int next, BiPredicate<Integer, Integer> apart) {
        for (int place = from; place < next; place++) {
            if (apart.test(place, next)) {
                return false;
            }
        }
        return true;
    }
}
