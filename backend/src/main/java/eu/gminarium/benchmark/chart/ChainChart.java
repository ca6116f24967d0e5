package eu.gminarium.benchmark.chart;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.SourcedEvent;
import eu.gminarium.benchmark.SourcedEvent.Kind;
import eu.gminarium.benchmark.dashboard.Trend;
import eu.gminarium.shared.chart.ChartText;
import eu.gminarium.shared.chart.TimelineChart;
import eu.gminarium.shared.chart.TimelineChart.Day;
import eu.gminarium.shared.chart.TimelineChart.Lane;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Training, service and satisfaction of one office over one time axis: the meetings that it attended as marks, audits and waves of the
 * survey as spans, also where they gave no figure, and last of all one indicator.
 *
 * @param office its name
 */
record ChainChart(ChartWords words, String office) {

    /** Indicators in the order of the chain, with what happened when they were measured; trainings have a lane of their own. */
    private static final Map<String, @Nullable Kind> LANES = lanes();

    private static final int MOST_TICKS = 7;
    private static final int YEAR = 12;
    private static final int TWO_YEARS = 24;
    private static final int[] MONTHS = {1, 3, 6, YEAR};

    private static Map<String, @Nullable Kind> lanes() {
        Map<String, @Nullable Kind> lanes = new LinkedHashMap<>();
        lanes.put("training-days", null);
        lanes.put("staff-trained", null);
        lanes.put("mystery-index", Kind.AUDIT);
        lanes.put("satisfaction-top-two", Kind.SURVEY);
        lanes.put("satisfaction-index", Kind.SURVEY);
        return lanes;
    }

    /** @param last the indicator at the end; null for none */
    Optional<TimelineChart> of(List<Trend> trends, List<SourcedEvent> events, @Nullable Trend last) {
        Stream<Trend> chain = LANES.keySet().stream()
                .flatMap(code ->
                        trends.stream().filter(trend -> trend.card().code().equals(code)));
        List<Lane> figures = Stream.concat(chain, Stream.ofNullable(last))
                .map(trend -> new ChainLane(words, trend).of(during(trend, events)))
                .toList();
        List<Lane> lanes = Stream.concat(Stream.of(ChainLane.trainings(words, events)), figures.stream())
                .filter(lane -> !lane.events().isEmpty())
                .toList();
        if (lanes.isEmpty()) {
            return Optional.empty();
        }
        ChartText text = new ChartText(
                words.t("chart.chain.title", office), sentence(lanes, figures, events), words.t("chart.chain.source"));
        return Optional.of(new TimelineChart(text, words.labels(), lanes, ticks(lanes)));
    }

    private static List<SourcedEvent> during(Trend trend, List<SourcedEvent> events) {
        Kind kind = LANES.get(trend.card().code());
        return events.stream().filter(event -> event.kind() == kind).toList();
    }

    private String sentence(List<Lane> lanes, List<Lane> figures, List<SourcedEvent> events) {
        long values = figures.stream()
                .flatMap(lane -> lane.events().stream())
                .filter(event -> !event.what().isEmpty())
                .count();
        String shown = words.t(
                "chart.chain.sentence",
                values,
                figures.stream().filter(lane -> !lane.events().isEmpty()).count(),
                first(lanes),
                last(lanes));
        return shown + " "
                + words.t(
                        "chart.chain.events",
                        count(events, Kind.TRAINING),
                        count(events, Kind.AUDIT),
                        count(events, Kind.SURVEY));
    }

    private static long count(List<SourcedEvent> events, Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).count();
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
