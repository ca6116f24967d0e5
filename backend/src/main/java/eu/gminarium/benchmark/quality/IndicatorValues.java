package eu.gminarium.benchmark.quality;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.QualityRules;
import eu.gminarium.shared.OfficeId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All known values of one indicator by one definition: a row for each office, a column for each period. A cell without a value is
 * {@code NaN}, never zero.
 */
public final class IndicatorValues {

    private final String indicator;
    private final QualityRules rules;
    private final List<OfficeId> offices;
    private final List<Period> periods;
    private final Map<OfficeId, Integer> rows = new HashMap<>();
    private final Map<Period, Integer> columns = new TreeMap<>();
    private final double[][] cells;
    private final Set<Place> explained;

    /**
     * @param indicator the card's code
     * @param values what is known, in the indicator's unit
     * @param explained where somebody said why there is no value
     */
    public IndicatorValues(String indicator, QualityRules rules, Map<Place, Double> values, Set<Place> explained) {
        this.indicator = indicator;
        this.rules = rules;
        this.explained = Set.copyOf(explained);
        this.offices = values.keySet().stream().map(Place::office).distinct().toList();
        this.periods = List.copyOf(values.keySet().stream()
                .map(Place::period)
                .collect(TreeSet<Period>::new, TreeSet::add, TreeSet::addAll));
        for (int row = 0; row < offices.size(); row++) {
            rows.put(offices.get(row), row);
        }
        for (int column = 0; column < periods.size(); column++) {
            columns.put(periods.get(column), column);
        }
        this.cells = new double[offices.size()][periods.size()];
        for (double[] row : cells) {
            Arrays.fill(row, Double.NaN);
        }
        values.forEach((place, value) -> cells[row(place.office())][column(place.period())] = value);
    }

    String indicator() {
        return indicator;
    }

    QualityRules rules() {
        return rules;
    }

    int offices() {
        return offices.size();
    }

    int periods() {
        return periods.size();
    }

    List<Period> allPeriods() {
        return periods;
    }

    double at(int row, int column) {
        return cells[row][column];
    }

    boolean known(int row, int column) {
        return !Double.isNaN(cells[row][column]);
    }

    boolean explained(int row, int column) {
        return explained.contains(place(row, column));
    }

    Place place(int row, int column) {
        return new Place(offices.get(row), periods.get(column));
    }

    /** The office's row; -1 if it has no value at all. */
    int row(OfficeId office) {
        return rows.getOrDefault(office, -1);
    }

    /** The period's column; -1 if nobody has a value. */
    int column(Period period) {
        return columns.getOrDefault(period, -1);
    }

    OfficeId office(int row) {
        return offices.get(row);
    }

    Flag.Behind behind(int row, int column) {
        return new Flag.Behind(place(row, column), cells[row][column]);
    }
}
