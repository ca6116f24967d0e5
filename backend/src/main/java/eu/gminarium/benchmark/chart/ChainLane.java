package eu.gminarium.benchmark.chart;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.SourcedEvent;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.dashboard.Trend;
import eu.gminarium.benchmark.dashboard.TrendPoint;
import eu.gminarium.shared.chart.TimelineChart.Day;
import eu.gminarium.shared.chart.TimelineChart.Event;
import eu.gminarium.shared.chart.TimelineChart.Lane;
import eu.gminarium.shared.i18n.Formats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The values of one indicator, each over the days that it speaks of. */
record ChainLane(ChartWords words, Trend trend) {

    /** The days on which the office was at a training. */
    static Lane trainings(ChartWords words, List<SourcedEvent> events) {
        return new Lane(
                words.t("chart.chain.trainings"),
                events.stream()
                        .filter(event -> event.kind() == SourcedEvent.Kind.TRAINING)
                        .map(event -> event(words, event.period(), "", words.t(event.title())))
                        .toList());
    }

    /** @param measured what happened when the values were measured; drawn by itself where it gave none */
    Lane of(List<SourcedEvent> measured) {
        Stream<Event> values = trend.points().stream().flatMap(point -> value(point, measured));
        Stream<Event> others = measured.stream()
                .filter(event -> trend.points().stream()
                        .noneMatch(point -> known(point) && point.period().equals(event.period())))
                .map(event -> event(words, event.period(), "", withoutValue(event)));
        return new Lane(
                words.title(card()),
                Stream.concat(values, others)
                        .sorted(Comparator.comparing(
                                (Event event) -> event.from().date()))
                        .toList());
    }

    private IndicatorDefinition card() {
        return trend.card().definition();
    }

    private static boolean known(TrendPoint point) {
        return point.cell().value() instanceof Known;
    }

    private Stream<Event> value(TrendPoint point, List<SourcedEvent> measured) {
        if (!(point.cell().value() instanceof Known known)) {
            return Stream.empty();
        }
        String sample = words.figures().sample(card(), known);
        String figure = words.figures().value(card(), known.value()) + (sample.isEmpty() ? "" : " (" + sample + ")");
        String name = measured.stream()
                .filter(event -> event.period().equals(point.period()))
                .map(event -> words.t(event.title()))
                .findFirst()
                .orElseGet(() -> words.figures().period(point.period()));
        return Stream.of(
                event(words, point.period(), words.figures().number(card(), known.value()), name + ": " + figure));
    }

    /** The title, and why there is no value if the indicator says it. */
    private String withoutValue(SourcedEvent event) {
        return words.t(event.title())
                + trend.points().stream()
                        .filter(point -> point.period().equals(event.period()))
                        .filter(point -> !(point.cell().value() instanceof Missing))
                        .map(point -> ": "
                                + words.figures().words(card(), point.cell().value()))
                        .findFirst()
                        .orElse("");
    }

    private static Event event(ChartWords words, Period period, String what, String said) {
        return new Event(day(words, period.from()), day(words, period.to()), what, said);
    }

    private static Day day(ChartWords words, LocalDate date) {
        return new Day(date, Formats.date(words.locale(), date));
    }
}
