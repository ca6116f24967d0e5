package eu.gminarium.survey.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People in groups of at least {@value Disclosed#MINIMUM}, of which everything that is shown is made: what holds for single
 * people cannot be worked out from sums over whole groups, however many of them are compared. The groups are made by splitting
 * attribute by attribute as long as no part is too small (K. LeFevre, D. DeWitt, R. Ramakrishnan, Mondrian Multidimensional
 * K-Anonymity, ICDE 2006).
 */
final class Groups {

    private final List<Set<List<String>>> groups;

    private Groups(List<Set<List<String>>> groups) {
        this.groups = groups;
    }

    /**
     * The groups that tell most: see {@link #order}.
     *
     * @param people how many there are of each profile, the profiles all equally long
     */
    static Groups of(Map<List<String>, Long> people) {
        return of(people, order(people));
    }

    /**
     * The order of attributes in which splitting leaves most of them whole, every value by itself; of several such the one that is
     * nearest to their own. One attribute that few people share would otherwise hide those after it.
     */
    static List<Integer> order(Map<List<String>, Long> people) {
        int attributes = people.keySet().stream().mapToInt(List::size).max().orElse(0);
        List<Integer> best = List.of();
        long most = -1;
        for (List<Integer> order : orders(attributes)) {
            Groups groups = of(people, order);
            long whole = IntStream.range(0, attributes)
                    .filter(attribute -> groups.showsEachValue(people, attribute))
                    .count();
            if (whole > most) {
                most = whole;
                best = order;
            }
        }
        return best;
    }

    private boolean showsEachValue(Map<List<String>, Long> people, int attribute) {
        Set<String> values =
                people.keySet().stream().map(profile -> profile.get(attribute)).collect(Collectors.toSet());
        return values.size() > 1
                && values.stream()
                        .allMatch(value ->
                                isWhole(profile -> profile.get(attribute).equals(value)));
    }

    /** All of them, the first as they are. */
    private static List<List<Integer>> orders(int attributes) {
        List<List<Integer>> all = List.of(List.of());
        for (int place = 0; place < attributes; place++) {
            all = all.stream()
                    .flatMap(begun -> IntStream.range(0, attributes)
                            .filter(next -> !begun.contains(next))
                            .mapToObj(next -> Stream.concat(begun.stream(), Stream.of(next))
                                    .toList()))
                    .toList();
        }
        return all;
    }

    /** @param order places of the attributes in the profiles, by which one after the other splits */
    static Groups of(Map<List<String>, Long> people, List<Integer> order) {
        Map<List<String>, Long> some = new HashMap<>();
        people.forEach((profile, count) -> {
            if (count > 0) {
                some.put(profile, count);
            }
        });
        List<Set<List<String>>> groups = new ArrayList<>();
        if (size(some) >= Disclosed.MINIMUM) {
            split(some, order, groups);
        }
        return new Groups(groups);
    }

    /** Whether those who match are just some of the groups, each as a whole; not if nobody matches. */
    boolean isWhole(Predicate<List<String>> matches) {
        boolean somebody = false;
        for (Set<List<String>> group : groups) {
            boolean first = matches.test(group.iterator().next());
            if (!group.stream().allMatch(profile -> matches.test(profile) == first)) {
                return false;
            }
            somebody |= first;
        }
        return somebody;
    }

    private static void split(Map<List<String>, Long> people, List<Integer> order, List<Set<List<String>>> groups) {
        if (order.isEmpty()) {
            groups.add(new HashSet<>(people.keySet()));
            return;
        }
        for (Map<List<String>, Long> part : parts(people, order.getFirst())) {
            split(part, order.subList(1, order.size()), groups);
        }
    }

    /** One part for each value; those that are too small together, with the smallest of the others if that is not enough. */
    private static List<Map<List<String>, Long>> parts(Map<List<String>, Long> people, int attribute) {
        Map<String, Map<List<String>, Long>> byValue = new TreeMap<>();
        people.forEach((profile, count) -> byValue.computeIfAbsent(profile.get(attribute), value -> new HashMap<>())
                .put(profile, count));
        List<Map<List<String>, Long>> parts = new ArrayList<>(byValue.values());
        parts.sort(Comparator.comparingLong(Groups::size));
        Map<List<String>, Long> small = new HashMap<>();
        while (!parts.isEmpty()
                && (size(parts.getFirst()) < Disclosed.MINIMUM
                        || (!small.isEmpty() && size(small) < Disclosed.MINIMUM))) {
            small.putAll(parts.removeFirst());
        }
        if (!small.isEmpty()) {
            parts.add(small);
        }
        return parts;
    }

    private static long size(Map<List<String>, Long> people) {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }
}
