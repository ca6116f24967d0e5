package eu.gminarium.benchmark.quality;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.QualityRules;
import eu.gminarium.shared.OfficeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What offices have of one indicator, made ready once for questions about many single values; it never changes. */
final class Yardstick {

    private final String indicator;
    private final QualityRules rules;
    private final Map<Place, Double> known;
    private final Expectation expectation;
    private final Repeats repeats;

    /**
     * @param indicator the card's code
     * @param known what may be compared with; an office that is asked about is measured by what it says of itself
     * @param columns periods to be asked about, beside those with a value
     */
    Yardstick(String indicator, QualityRules rules, Map<Place, Double> known, Collection<Period> columns) {
        var values = new IndicatorValues(indicator, rules, known, Set.of(), columns);
        this.indicator = indicator;
        this.rules = rules;
        this.known = known;
        this.expectation = new Expectation(values);
        this.repeats = new Repeats(values);
    }

    /** Questions about one value, see {@link Quality#check}. */
    List<Flag> check(OfficeId office, Map<Period, Double> history, Period period, double value) {
        Map<Period, Double> own = new HashMap<>(history);
        own.put(period, value);
        if (!expectation.values().allPeriods().containsAll(own.keySet())) {
            return new Yardstick(indicator, rules, known, own.keySet()).check(office, history, period, value);
        }
        Expectation asked = expectation.with(office, own);
        int row = asked.values().row(office);
        int column = asked.values().column(period);
        // Nobody exchanges what surprises nobody, and to look for it all other offices are gone through.
        List<Flag> swaps = asked.surprise(row, column, value) < Swaps.SURPRISING
                ? List.of()
                : Quality.swaps(List.of(asked), Map.of(indicator, Set.of(new Place(office, period))));
        List<Flag> found = new ArrayList<>(new ValueRules(asked, repeats.with(asked.values())).of(row, column));
        found.removeIf(flag -> Quality.explained(flag, swaps));
        if (!swaps.isEmpty()) {
            found.add(new Flag(FlagKind.SWAPPED, indicator, office, period, value, List.of(), 1));
        }
        return List.copyOf(found);
    }
}
