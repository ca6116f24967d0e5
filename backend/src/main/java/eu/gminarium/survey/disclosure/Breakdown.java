package eu.gminarium.survey.disclosure;

import eu.gminarium.shared.statistics.Ratings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One office's responses by profile, before anybody decided what may be shown of them; never leaves this package.
 *
 * <p>Each statement has groups of its own, because not everybody rated it, and so have the responses themselves.
 *
 * @param order in which the attributes split the people into groups, the same for all statements
 * @param people how many responses there are of each profile
 * @param ratings by statement code and profile
 */
record Breakdown(
        List<Attribute> attributes,
        List<Integer> order,
        Map<List<String>, Long> people,
        Map<String, Map<List<String>, Ratings>> ratings) {

    static Breakdown of(
            List<Attribute> attributes,
            Map<List<String>, Long> people,
            Map<String, Map<List<String>, Ratings>> ratings) {
        return new Breakdown(attributes, Groups.order(people), people, ratings);
    }

    /** How much room it takes: a profile of a statement each. */
    int cells() {
        return people.size() + ratings.values().stream().mapToInt(Map::size).sum();
    }

    /** How many responses the filter has; suppressed if they are no whole groups. */
    Disclosed<Long> responses(Filter filter) {
        return Groups.of(people, order).isWhole(profile -> filter.matches(attributes, profile))
                ? new Disclosed.Released<>(people.entrySet().stream()
                        .filter(entry -> filter.matches(attributes, entry.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum())
                : new Disclosed.Suppressed<>();
    }

    /** The ratings of each statement by those whom the filter means. */
    Map<String, Disclosed<Ratings>> questions(Filter filter) {
        Map<String, Disclosed<Ratings>> shown = new HashMap<>();
        ratings.forEach((code, byProfile) -> shown.put(code, question(byProfile, filter)));
        return shown;
    }

    private Disclosed<Ratings> question(Map<List<String>, Ratings> byProfile, Filter filter) {
        Map<List<String>, Long> sizes = byProfile.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().n()));
        return Groups.of(sizes, order).isWhole(profile -> filter.matches(attributes, profile))
                ? new Disclosed.Released<>(byProfile.entrySet().stream()
                        .filter(entry -> filter.matches(attributes, entry.getKey()))
                        .map(Map.Entry::getValue)
                        .reduce(Ratings.NONE, Ratings::plus))
                : new Disclosed.Suppressed<>();
    }
}
