package eu.gminarium.mysteryclient.plan;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Shares items out over options so that every option gets as many as the others, as far as not every option fits every
 * item; within a group of items the options take turns. Equal input and an equally seeded random give equal shares.
 */
final class EvenShares {

    private static final int NONE = -1;

    private final int[] load;
    private final int[][] used;
    private final Random random;

    /**
     * @param load how many items each option has already
     * @param used the same by group
     */
    EvenShares(int[] load, int[][] used, Random random) {
        this.load = load;
        this.used = used;
        this.random = random;
    }

    /**
     * The option of each item.
     *
     * @param items in their order; an item without a fitting option is refused by the caller
     */
    int[] share(List<Item> items) {
        int[] chosen = items.stream().mapToInt(this::first).toArray();
        boolean better = uneven();
        while (better) {
            better = level(items, chosen);
        }
        return chosen;
    }

    /** The option with the fewest items; among those the one the group had least; among those a drawn one. */
    private int first(Item item) {
        int best = NONE;
        int ties = 0;
        for (int option : item.fitting()) {
            int order = best == NONE ? -1 : compare(option, best, item.group());
            ties = order < 0 ? 1 : order == 0 ? ties + 1 : ties;
            if (order < 0 || (order == 0 && random.nextInt(ties) == 0)) {
                best = option;
            }
        }
        move(item, NONE, best);
        return best;
    }

    private int compare(int option, int other, int group) {
        int byLoad = Integer.compare(load[option], load[other]);
        return byLoad == 0 ? Integer.compare(used[group][option], used[group][other]) : byLoad;
    }

    private void move(Item item, int from, int to) {
        if (from != NONE) {
            load[from]--;
            used[item.group()][from]--;
        }
        load[to]++;
        used[item.group()][to]++;
    }

    private boolean uneven() {
        return Arrays.stream(load).max().orElse(0) - Arrays.stream(load).min().orElse(0) > 1;
    }

    /** Takes one item from a full option, through others if need be, to one with at least two fewer. */
    private boolean level(List<Item> items, int[] chosen) {
        return IntStream.range(0, load.length)
                .boxed()
                .sorted((one, other) -> Integer.compare(load[other], load[one]))
                .anyMatch(full -> passOn(items, chosen, full));
    }

    private boolean passOn(List<Item> items, int[] chosen, int full) {
        int[] via = new int[load.length];
        int[] from = new int[load.length];
        Arrays.fill(from, NONE);
        from[full] = full;
        Deque<Integer> open = new ArrayDeque<>(List.of(full));
        while (!open.isEmpty()) {
            int at = open.remove();
            if (load[at] <= load[full] - 2) {
                passBack(items, chosen, via, from, at);
                return true;
            }
            for (int to = 0; to < load.length; to++) {
                Integer item = from[to] == NONE ? movable(items, chosen, at, to) : null;
                if (item != null) {
                    via[to] = item;
                    from[to] = at;
                    open.add(to);
                }
            }
        }
        return false;
    }

    private void passBack(List<Item> items, int[] chosen, int[] via, int[] from, int last) {
        int to = last;
        while (from[to] != to) {
            move(items.get(via[to]), from[to], to);
            chosen[via[to]] = to;
            to = from[to];
        }
    }

    /** An item of the one option that fits the other; of those the one whose group had the other least. */
    private @Nullable Integer movable(List<Item> items, int[] chosen, int at, int to) {
        Integer best = null;
        for (int item = 0; item < chosen.length; item++) {
            if (chosen[item] == at
                    && items.get(item).fits(to)
                    && (best == null
                            || used[items.get(item).group()][to]
                                    < used[items.get(best).group()][to])) {
                best = item;
            }
        }
        return best;
    }

    /**
     * Something that needs one option.
     *
     * @param group in which the options should take turns
     * @param fitting the options that are possible, rising
     */
    record Item(int group, int[] fitting) {

        boolean fits(int option) {
            return Arrays.binarySearch(fitting, option) >= 0;
        }
    }
}
