package eu.gminarium.benchmark.report;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Trend;
import eu.gminarium.benchmark.dashboard.TrendPoint;
import java.util.List;
import java.util.stream.Stream;

/** The latest figures of one office beside the peers', as rows of a printed table. */
record FigureRows(List<Trend> trends, ReportWords words) {

    List<String> headings() {
        return Stream.of("indicator", "period", "value", "interval", "n", "before", "median", "rank")
                .map(key -> words.t("brief.column." + key))
                .toList();
    }

    List<List<String>> rows() {
        return trends.stream().map(this::row).toList();
    }

    /** The latest period of which the office has said anything. */
    private List<String> row(Trend trend) {
        TrendPoint point = trend.points().reversed().stream()
                .filter(each -> each.cell().value() instanceof Known)
                .findFirst()
                .orElse(trend.points().getLast());
        IndicatorDefinition card = trend.card().definition();
        String name = words.charts().words().title(card);
        String period = words.figures().period(point.period());
        return point.cell().value() instanceof Known known
                ? List.of(
                        name,
                        period,
                        words.figures().number(card, known.value()),
                        words.interval(card, known),
                        words.n(known),
                        before(card, point.cell()),
                        median(card, point),
                        rank(point))
                : List.of(
                        name,
                        period,
                        words.figures().words(card, point.cell().value()),
                        ReportWords.NOTHING,
                        ReportWords.NOTHING,
                        ReportWords.NOTHING,
                        median(card, point),
                        ReportWords.NOTHING);
    }

    /** The value before, with a sign where the difference can be spoken of. */
    private String before(IndicatorDefinition card, Cell cell) {
        if (cell.step() == null) {
            return ReportWords.NOTHING;
        }
        String sign = switch (cell.step().change().verdict()) {
            case BETTER -> " ▲";
            case WORSE -> " ▼";
            case HIGHER, LOWER, NO_DETECTABLE_CHANGE, CANNOT_TELL -> "";
        };
        return words.figures().number(card, cell.step().before().value()) + " ("
                + words.figures().period(cell.step().beforePeriod()) + ")" + sign;
    }

    private String median(IndicatorDefinition card, TrendPoint point) {
        return point.peers() == null
                ? ReportWords.NOTHING
                : words.figures().number(card, point.peers().median());
    }

    private String rank(TrendPoint point) {
        Integer rank = point.cell().standing().rank();
        return rank == null || point.peers() == null
                ? ReportWords.NOTHING
                : words.t("brief.rank", rank, point.peers().count());
    }
}
