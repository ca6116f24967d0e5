package eu.gminarium.benchmark.chart;

import eu.gminarium.benchmark.comparison.Judgement;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Column;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.chart.ChartText;
import eu.gminarium.shared.chart.Datum;
import eu.gminarium.shared.chart.HeatChart;
import eu.gminarium.shared.chart.HeatChart.Value;
import eu.gminarium.shared.chart.Ink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Offices by indicators as a drawing, for a file or for paper; on screens the same stands in a table. */
final class HeatMaker {

    private record Key(OfficeId office, String indicator) {}

    private final Overview overview;
    private final ChartWords words;
    private final Map<Key, Cell> cells = new HashMap<>();

    HeatMaker(Overview overview, ChartWords words) {
        this.overview = overview;
        this.words = words;
        overview.cells().forEach(cell -> cells.put(new Key(cell.office(), cell.indicator()), cell));
    }

    HeatChart of(List<Column> columns, List<Office> offices) {
        var text = new ChartText(
                words.among(words.t("benchmark.heat-map.caption"), overview.peers()),
                words.t("chart.heat.sentence", offices.size(), columns.size()),
                words.t("chart.chain.source"));
        return new HeatChart(
                text,
                words.labels(),
                columns.stream()
                        .map(column -> words.title(column.card().definition()))
                        .toList(),
                offices.stream().map(office -> row(columns, office)).toList());
    }

    private HeatChart.Row row(List<Column> columns, Office office) {
        return new HeatChart.Row(
                office.displayName(),
                overview.own().contains(office.id()),
                columns.stream().map(column -> value(column, office)).toList());
    }

    private Value value(Column column, Office office) {
        Cell cell = cells.get(new Key(office.id(), column.card().code()));
        if (cell == null) {
            return new Value(new Datum.Gap(words.t("benchmark.missing.NOT_ENTERED")), "", Ink.NONE);
        }
        Datum datum = words.datum(column.card().definition(), cell.value());
        Judgement judgement = cell.standing().judgement();
        return datum instanceof Datum.Point
                ? new Value(datum, sign(judgement), ink(judgement))
                : new Value(datum, "", Ink.NONE);
    }

    private static String sign(Judgement judgement) {
        return switch (judgement) {
            case AHEAD -> "▲▲";
            case RATHER_AHEAD -> "▲";
            case MIDDLE, NONE -> "";
            case RATHER_BEHIND -> "▼";
            case BEHIND -> "▼▼";
        };
    }

    private static Ink ink(Judgement judgement) {
        return switch (judgement) {
            case AHEAD -> Ink.MUCH_BETTER;
            case RATHER_AHEAD -> Ink.BETTER;
            case MIDDLE -> Ink.MIDDLE;
            case NONE -> Ink.SURFACE;
            case RATHER_BEHIND -> Ink.WORSE;
            case BEHIND -> Ink.MUCH_WORSE;
        };
    }
}
