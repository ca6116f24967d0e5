package eu.gminarium.benchmark.chart;

import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.comparison.Distribution;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.IndicatorResults;
import eu.gminarium.benchmark.dashboard.Step;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.chart.BeforeAfterChart;
import eu.gminarium.shared.chart.ChartText;
import eu.gminarium.shared.chart.DistributionChart;
import eu.gminarium.shared.chart.RankingChart;
import eu.gminarium.shared.chart.ValueAxis;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Charts of one indicator of all offices. */
final class PeerCharts {

    private final IndicatorResults results;
    private final ChartWords words;
    private final IndicatorDefinition card;

    PeerCharts(IndicatorResults results, ChartWords words) {
        this.results = results;
        this.words = words;
        this.card = results.card().definition();
    }

    DistributionChart distribution() {
        List<DistributionChart.Office> offices = results.cells().stream()
                .flatMap(cell -> cell.value() instanceof Known known
                        ? Stream.of(new DistributionChart.Office(name(cell), own(cell), words.point(card, known)))
                        : Stream.empty())
                .toList();
        return new DistributionChart(
                text(), words.labels(), axis(), offices, words.spread(card, results.distribution()));
    }

    RankingChart ranking(int most) {
        List<RankingChart.Row> rows = results.cells().stream()
                .map(cell -> new RankingChart.Row(name(cell), own(cell), words.datum(card, cell.value())))
                .toList();
        return new RankingChart(text(), words.labels(), axis(), rows, words.spread(card, results.distribution()), most);
    }

    Optional<BeforeAfterChart> beforeAfter(int most) {
        List<Cell> changed = results.cells().stream()
                .filter(cell -> cell.step() != null && cell.value() instanceof Known)
                .sorted(Comparator.comparing((Cell cell) -> !own(cell))
                        .thenComparing(cell -> -Math.abs(step(cell).change().difference())))
                .limit(most)
                .toList();
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        List<BeforeAfterChart.Row> rows = changed.stream().map(this::row).toList();
        List<Known> values = changed.stream()
                .flatMap(cell -> Stream.of((Known) cell.value(), step(cell).before()))
                .toList();
        ValueAxis axis = Scales.axis(Scales.around(card.unit(), values), card.unit(), words);
        ChartText text = new ChartText(
                words.among(words.title(card), results.peers()),
                words.t("chart.before-after.sentence", period(), changed.size()),
                words.source(results.card()));
        return Optional.of(new BeforeAfterChart(text, words.labels(), axis, rows));
    }

    private BeforeAfterChart.Row row(Cell cell) {
        return new BeforeAfterChart.Row(
                name(cell), own(cell), words.point(card, step(cell).before()), words.point(card, (Known) cell.value()));
    }

    private static Step step(Cell cell) {
        return Objects.requireNonNull(cell.step());
    }

    private ValueAxis axis() {
        List<IndicatorValue> values = results.cells().stream().map(Cell::value).toList();
        return Scales.axis(Scales.around(card.unit(), values), card.unit(), words);
    }

    private ChartText text() {
        return new ChartText(words.among(words.title(card), results.peers()), sentence(), words.source(results.card()));
    }

    /** How the offices spread, then where one's own stand. */
    private String sentence() {
        Distribution spread = results.distribution();
        String all = spread == null
                ? words.t("chart.few", period())
                : words.t(
                        "chart.spread",
                        period(),
                        spread.count(),
                        words.figures().number(card, spread.lowerQuartile()),
                        words.figures().value(card, spread.upperQuartile()),
                        words.figures().value(card, spread.median()));
        return Stream.concat(
                        Stream.of(all),
                        results.cells().stream().filter(this::own).flatMap(this::place))
                .reduce((before, after) -> before + " " + after)
                .orElseThrow();
    }

    private Stream<String> place(Cell cell) {
        Integer rank = cell.standing().rank();
        if (rank == null || !(cell.value() instanceof Known known)) {
            return Stream.empty();
        }
        String sample = words.figures().sample(card, known);
        String value = words.figures().value(card, known.value()) + (sample.isEmpty() ? "" : " (" + sample + ")");
        int alike = results.indistinguishable()
                .getOrDefault(cell.office(), Set.of())
                .size();
        return Stream.of(words.t("chart.place", name(cell), value, rank, alike));
    }

    private String period() {
        return results.period() == null ? "" : words.figures().period(results.period());
    }

    private String name(Cell cell) {
        Office office = results.offices().get(cell.office());
        if (office == null) {
            throw new IllegalStateException("a cell of an unknown office");
        }
        return office.displayName();
    }

    private boolean own(Cell cell) {
        return results.own().contains(cell.office());
    }
}
