package eu.gminarium.benchmark.quality;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.QualityRules;
import eu.gminarium.shared.OfficeId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All known values of one indicator by one definition: a row for each office, a column for each period. A cell without a value is
 * {@code NaN}, never zero.
 */
public final class IndicatorValues {

    private final String indicator;
    private final QualityRules rules;
    private final List<OfficeId> offices;
    private final List<Period> periods;
    private final Map<OfficeId, Integer> rows;
    private final Map<Period, Integer> columns;
    private final double[][] cells;
    private final Set<Place> explained;

    /**
     * @param indicator the card's code
     * @param values what is known, in the indicator's unit
     * @param explained where somebody said why there is no value
     */
    public IndicatorValues(String indicator, QualityRules rules, Map<Place, Double> values, Set<Place> explained) {
        this(indicator, rules, values, explained, Set.of());
    }

    /** @param columns periods that have a column also where nobody has a value */
    IndicatorValues(
            String indicator,
            QualityRules rules,
            Map<Place, Double> values,
            Set<Place> explained,
            Collection<Period> columns) {
        this.indicator = indicator;
        this.rules = rules;
        this.explained = Set.copyOf(explained);
        this.offices = values.keySet().stream().map(Place::office).distinct().toList();
        Set<Period> all = new TreeSet<>(columns);
        values.keySet().forEach(place -> all.add(place.period()));
        this.periods = List.copyOf(all);
        this.rows = new HashMap<>();
        this.columns = new TreeMap<>();
        for (int row = 0; row < offices.size(); row++) {
            rows.put(offices.get(row), row);
        }
        for (int column = 0; column < periods.size(); column++) {
            this.columns.put(periods.get(column), column);
        }
        this.cells = new double[offices.size()][];
        Arrays.setAll(cells, row -> empty());
        values.forEach((place, value) -> cells[row(place.office())][column(place.period())] = value);
    }

    private IndicatorValues(IndicatorValues from, OfficeId office, double[] row) {
        this.indicator = from.indicator;
        this.rules = from.rules;
        this.explained = from.explained;
        this.periods = from.periods;
        this.columns = from.columns;
        int place = from.row(office);
        if (place >= 0) {
            this.offices = from.offices;
            this.rows = from.rows;
            this.cells = from.cells.clone();
            this.cells[place] = row;
        } else {
            this.offices =
                    Stream.concat(from.offices.stream(), Stream.of(office)).toList();
            this.rows = new HashMap<>(from.rows);
            this.rows.put(office, from.offices.size());
            this.cells = Arrays.copyOf(from.cells, offices.size());
            this.cells[offices.size() - 1] = row;
        }
    }

    /**
     * The same with other values of one office.
     *
     * @param values all that the office has; only periods that have a column
     */
    IndicatorValues with(OfficeId office, Map<Period, Double> values) {
        double[] row = empty();
        values.forEach((period, value) -> row[column(period)] = value);
        return new IndicatorValues(this, office, row);
    }

    private double[] empty() {
        double[] row = new double[periods.size()];
        Arrays.fill(row, Double.NaN);
        return row;
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

    /** The office's values, by column; not to be changed. */
    double[] row(int row) {
        return cells[row];
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
