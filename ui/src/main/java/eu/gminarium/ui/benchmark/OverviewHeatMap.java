package eu.gminarium.ui.benchmark;

import eu.gminarium.benchmark.IndicatorValue.Confidential;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.IndicatorValue.Suppressed;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Column;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.HeatMap;
import eu.gminarium.ui.common.HeatMap.Level;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns an overview into the heat map that shows it. */
final class OverviewHeatMap {

    private record Key(OfficeId office, String indicator) {}

    private final Overview overview;
    private final BenchmarkWords words;
    private final Wording figures;
    private final List<Column> columns;
    private final Map<Key, Cell> cells;
    private final Map<OfficeId, String> names;

    OverviewHeatMap(Overview overview, List<Column> columns, BenchmarkWords words) {
        this.overview = overview;
        this.words = words;
        this.figures = words.figures();
        this.columns = columns;
        this.cells = overview.cells().stream()
                .collect(Collectors.toMap(cell -> new Key(cell.office(), cell.indicator()), Function.identity()));
        this.names = DistinctNames.of(overview.offices());
    }

    /** The offices in the given order, and all of them together in the last row. */
    HeatMap of(List<Office> offices) {
        return new HeatMap(
                Texts.t("benchmark.heat-map.caption"),
                Texts.t("benchmark.office"),
                columns.stream().map(this::heading).toList(),
                Stream.concat(offices.stream().map(this::row), Stream.of(overall()))
                        .toList());
    }

    private HeatMap.Column heading(Column column) {
        IndicatorDefinition card = column.card().definition();
        String period = column.period() == null ? "" : " · " + figures.period(column.period());
        String note = figures.unit(card) + period + " · " + figures.direction(card);
        return new HeatMap.Column(
                Texts.t(card.name()),
                note,
                PeerAddress.carry(Paths.indicator(column.card().code()), overview.peers()));
    }

    private HeatMap.Row row(Office office) {
        return new HeatMap.Row(
                names.getOrDefault(office.id(), office.displayName()),
                PeerAddress.carry(Paths.office(office.id()), overview.peers()),
                overview.own().contains(office.id()),
                columns.stream().map(column -> cell(column, office.id())).toList());
    }

    private HeatMap.Cell cell(Column column, OfficeId office) {
        Cell cell = cells.get(new Key(office, column.card().code()));
        if (cell == null) {
            return new HeatMap.Missing(Texts.t("benchmark.missing.NOT_ENTERED"));
        }
        return switch (cell.value()) {
            case Known known -> value(column, cell, known);
            case Confidential() -> new HeatMap.Hidden(Texts.t("benchmark.cell.confidential"));
            case Suppressed() -> new HeatMap.Hidden(Texts.t("benchmark.cell.suppressed"));
            case Missing missing -> new HeatMap.Missing(figures.missing(missing));
        };
    }

    private HeatMap.Value value(Column column, Cell cell, Known known) {
        IndicatorDefinition card = column.card().definition();
        String number = figures.number(card, known.value());
        return new HeatMap.Value(
                number + otherPeriod(column, cell),
                Levels.of(cell.standing().judgement()),
                () -> detail(card, cell, known),
                PeerAddress.carry(Paths.office(cell.office(), column.card().code()), overview.peers()));
    }

    /** The cell's own period, where it is another one than the heading says. */
    private String otherPeriod(Column column, Cell cell) {
        Period period = cell.period();
        return period == null || period.equals(column.period()) ? "" : " (" + figures.period(period) + ")";
    }

    private String detail(IndicatorDefinition card, Cell cell, Known known) {
        String rank = cell.standing().rank() == null
                ? ""
                : Texts.t("benchmark.rank", cell.standing().rank());
        String step = BenchmarkWords.capital(words.sentences().step(figures, card, cell));
        return Stream.of(figures.sample(card, known), rank, step)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private HeatMap.Row overall() {
        List<HeatMap.Cell> together = columns.stream()
                .<HeatMap.Cell>map(column -> column.overall() == null
                        ? new HeatMap.Missing(Texts.t("benchmark.overall.none"))
                        : new HeatMap.Value(
                                figures.number(
                                        column.card().definition(),
                                        column.overall().value()),
                                Level.NEUTRAL,
                                Texts.t(
                                        "benchmark.overall.detail."
                                                + column.card().definition().aggregation(),
                                        column.overall().offices()),
                                null))
                .toList();
        return new HeatMap.Row(
                Texts.t(overview.peers() == null ? "benchmark.overall" : "peers.overall"), null, false, together);
    }
}
