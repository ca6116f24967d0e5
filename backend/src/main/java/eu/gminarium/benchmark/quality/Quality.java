package eu.gminarium.benchmark.quality;

import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks for values that are probably wrong. It changes nothing and refuses nothing; a person decides. */
public final class Quality {

    private Quality() {}

    /**
     * Questions about many values, by indicator, period and office.
     *
     * @param indicators everything that is known of the indicators, the values in question included
     * @param asked the places in question, by the indicators' codes; others are only compared with
     */
    public static List<Flag> check(Collection<IndicatorValues> indicators, Map<String, Set<Place>> asked) {
        List<Expectation> expectations =
                indicators.stream().map(Expectation::new).toList();
        List<Flag> swaps = swaps(expectations, asked);
        List<Flag> found = new ArrayList<>();
        for (Expectation expectation : expectations) {
            Set<Place> places = asked.getOrDefault(expectation.values().indicator(), Set.of());
            found.addAll(ofIndicator(expectation, places));
        }
        found.removeIf(flag -> explained(flag, swaps));
        found.addAll(swaps);
        return found;
    }

    private static List<Flag> ofIndicator(Expectation expectation, Set<Place> places) {
        IndicatorValues values = expectation.values();
        Repeats repeats = new Repeats(values);
        ValueRules rules = new ValueRules(expectation, repeats);
        Set<Period> periods = places.stream().map(Place::period).collect(Collectors.toSet());
        List<Flag> found = new ArrayList<>(repeats.wholePeriods());
        found.removeIf(flag -> !periods.contains(flag.period()));
        for (int column = 0; column < values.periods(); column++) {
            for (int row = 0; row < values.offices(); row++) {
                if (values.known(row, column) && places.contains(values.place(row, column))) {
                    found.addAll(rules.of(row, column));
                }
            }
        }
        found.addAll(new Gaps(values).in(periods));
        return found;
    }

    static List<Flag> swaps(List<Expectation> expectations, Map<String, Set<Place>> asked) {
        Map<Period, Set<OfficeId>> byPeriod = new HashMap<>();
        asked.values()
                .forEach(places ->
                        places.forEach(place -> byPeriod.computeIfAbsent(place.period(), period -> new HashSet<>())
                                .add(place.office())));
        List<Flag> found = new ArrayList<>();
        for (Period period : new TreeSet<>(byPeriod.keySet())) {
            found.addAll(new Swaps(expectations, period).among(byPeriod.getOrDefault(period, Set.of())));
        }
        return found;
    }

    /** An exchange is one question, not one about each of its values. */
    static boolean explained(Flag flag, List<Flag> swaps) {
        return flag.kind() == FlagKind.JUMP
                && flag.office() != null
                && swaps.stream()
                        .anyMatch(swap -> swap.at(new Place(flag.office(), flag.period()))
                                || swap.behind().getFirst().place().equals(new Place(flag.office(), flag.period())));
    }
}
