package eu.gminarium.benchmark.chart;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.dashboard.Trend;
import eu.gminarium.benchmark.dashboard.TrendPoint;
import eu.gminarium.shared.chart.ChartText;
import eu.gminarium.shared.chart.TimelineChart;
import eu.gminarium.shared.chart.TimelineChart.Day;
import eu.gminarium.shared.chart.TimelineChart.Event;
import eu.gminarium.shared.chart.TimelineChart.Lane;
import eu.gminarium.shared.i18n.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Training, service and satisfaction of one office over one time axis.
 *
 * @param office its name
 */
record ChainChart(ChartWords words, String office) {

    /** In the order of the chain. */
    private static final List<String> LANES =
            List.of("training-days", "staff-trained", "mystery-index", "satisfaction-top-two", "satisfaction-index");

    private static final int MOST_TICKS = 7;
    private static final int YEAR = 12;
    private static final int TWO_YEARS = 24;
    private static final int[] MONTHS = {1, 3, 6, YEAR};

    Optional<TimelineChart> of(List<Trend> trends) {
        Stream<Trend> chain = LANES.stream()
                .flatMap(code ->
                        trends.stream().filter(trend -> trend.card().code().equals(code)));
        List<Lane> lanes = Stream.concat(chain, LastLink.of(trends).stream())
                .map(this::lane)
                .filter(lane -> !lane.events().isEmpty())
                .toList();
        if (lanes.isEmpty()) {
            return Optional.empty();
        }
        ChartText text =
                new ChartText(words.t("chart.chain.title", office), sentence(lanes), words.t("chart.chain.source"));
        return Optional.of(new TimelineChart(text, words.labels(), lanes, ticks(lanes)));
    }

    private String sentence(List<Lane> lanes) {
        int values = lanes.stream().mapToInt(lane -> lane.events().size()).sum();
        return words.t(
                "chart.chain.sentence",
                values,
                lanes.size(),
                day(first(lanes)).text(),
                day(last(lanes)).text());
    }

    private static LocalDate first(List<Lane> lanes) {
        return lanes.stream()
                .flatMap(lane -> lane.events().stream())
                .map(event -> event.from().date())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate last(List<Lane> lanes) {
        return lanes.stream()
                .flatMap(lane -> lane.events().stream())
                .map(event -> event.to().date())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private Lane lane(Trend trend) {
        return new Lane(
                words.title(trend.card().definition()),
                trend.points().stream()
                        .flatMap(point -> event(trend.card().definition(), point))
                        .toList());
    }

    private Stream<Event> event(IndicatorDefinition card, TrendPoint point) {
        if (!(point.cell().value() instanceof Known known)) {
            return Stream.empty();
        }
        String sample = words.figures().sample(card, known);
        String said = words.figures().period(point.period()) + ": "
                + words.figures().value(card, known.value())
                + (sample.isEmpty() ? "" : " (" + sample + ")");
        return Stream.of(new Event(
                day(point.period().from()),
                day(point.period().to()),
                words.figures().number(card, known.value()),
                said));
    }

    private Day day(LocalDate date) {
        return new Day(date, Formats.date(words.locale(), date));
    }

    /** The first days of months, far enough from each other to be named. */
    private List<Day> ticks(List<Lane> lanes) {
        LocalDate first = first(lanes);
        LocalDate last = last(lanes);
        for (int months : MONTHS) {
            List<Day> days = every(months, first, last);
            if (days.size() <= MOST_TICKS) {
                return days;
            }
        }
        return every(TWO_YEARS, first, last);
    }

    private List<Day> every(int months, LocalDate first, LocalDate last) {
        List<Day> days = new ArrayList<>();
        LocalDate month = LocalDate.of(first.getYear(), 1, 1);
        for (; !month.isAfter(last.plusDays(31)); month = month.plusMonths(months)) {
            if (!month.isBefore(first.minusDays(15))) {
                Period named = months >= YEAR
                        ? Period.ofYear(month.getYear())
                        : new Period(month, month.plusMonths(1).minusDays(1));
                days.add(new Day(month, words.figures().period(named)));
            }
        }
        return days;
    }
}
