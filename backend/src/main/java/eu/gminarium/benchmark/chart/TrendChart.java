package eu.gminarium.benchmark.chart;

import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.comparison.Distribution;
import eu.gminarium.benchmark.dashboard.FormerTrend;
import eu.gminarium.benchmark.dashboard.Trend;
import eu.gminarium.benchmark.dashboard.TrendPoint;
import eu.gminarium.shared.chart.ChartText;
import eu.gminarium.shared.chart.Datum;
import eu.gminarium.shared.chart.LineChart;
import eu.gminarium.shared.chart.LineChart.Definition;
import eu.gminarium.shared.chart.LineChart.Series;
import eu.gminarium.shared.chart.Spread;
import eu.gminarium.shared.chart.ValueAxis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An indicator over its periods; what was measured by former definitions stands before a mark, and no line leads across. */
final class TrendChart {

    /** A period with the definition that its figures are of. */
    private record Place(IndicatorDefinition card, TrendPoint point) {}

    private final Trend trend;
    private final ChartWords words;
    private final IndicatorDefinition card;
    private final List<Place> places;

    TrendChart(Trend trend, ChartWords words) {
        this.trend = trend;
        this.words = words;
        this.card = trend.card().definition();
        this.places = Stream.concat(
                        trend.former().stream()
                                .flatMap(part -> part.points().stream()
                                        .map(point -> new Place(part.card().definition(), point))),
                        trend.points().stream().map(point -> new Place(card, point)))
                .toList();
    }

    LineChart of(String office) {
        List<Datum> values = places.stream().map(this::datum).toList();
        return lines(sentence(), List.of(new Series(office, values)));
    }

    LineChart ofPeers() {
        TrendPoint last = places.getLast().point();
        String median = last.peers() == null
                ? words.t("benchmark.median.few")
                : words.t(
                        "chart.peers.sentence",
                        words.figures().period(last.period()),
                        words.figures()
                                .value(places.getLast().card(), last.peers().median()),
                        last.peers().count());
        return lines(median, List.of());
    }

    String sentence() {
        return trend.former().isEmpty() ? latest() : latest() + " " + changed();
    }

    private String latest() {
        Place last = places.getLast();
        String step = words.sentences()
                .step(words.figures(), last.card(), last.point().cell());
        return words.capital(
                step.isEmpty()
                        ? words.figures().words(last.card(), last.point().cell().value())
                        : step);
    }

    private String changed() {
        String key = trend.points().isEmpty() ? "chart.trend.past" : "chart.trend.changed";
        return words.t(key, trend.former().getLast().replacedOn());
    }

    private LineChart lines(String sentence, List<Series> lines) {
        List<@Nullable Spread> peers = new ArrayList<>();
        places.forEach(place ->
                peers.add(sameUnit(place) ? words.spread(card, place.point().peers()) : null));
        return new LineChart(
                new ChartText(words.title(card), sentence, words.source(trend.card())),
                words.labels(),
                places.stream()
                        .map(place -> words.figures().period(place.point().period()))
                        .toList(),
                axis(!lines.isEmpty()),
                lines,
                peers,
                definitions());
    }

    private List<Definition> definitions() {
        List<Definition> found = new ArrayList<>();
        int from = 0;
        LocalDate since = null;
        for (FormerTrend part : trend.former()) {
            found.add(definition(from, since, part.replacedOn()));
            from += part.points().size();
            since = part.replacedOn();
        }
        if (since != null) {
            found.add(definition(from, since, null));
        }
        return found;
    }

    private Definition definition(int from, @Nullable LocalDate since, @Nullable LocalDate next) {
        String change = since == null ? "" : words.t("chart.definition.changed", since);
        return new Definition(from, holds(since, next), change);
    }

    private String holds(@Nullable LocalDate since, @Nullable LocalDate next) {
        if (next == null) {
            return words.t("benchmark.fact.validity.from", since);
        }
        LocalDate until = next.minusDays(1);
        return since == null
                ? words.t("benchmark.versions.until", until)
                : words.t("benchmark.versions.from-to", since, until);
    }

    /** A value in another unit has no place on the axis; what it was stands in the table. */
    private Datum datum(Place place) {
        IndicatorValue value = place.point().cell().value();
        return sameUnit(place)
                ? words.datum(card, value)
                : new Datum.Gap(words.figures().words(place.card(), value));
    }

    private boolean sameUnit(Place place) {
        return place.card().unit() == card.unit() && Objects.equals(place.card().unitName(), card.unitName());
    }

    private ValueAxis axis(boolean own) {
        IndicatorUnit unit = card.unit();
        List<TrendPoint> drawn =
                places.stream().filter(this::sameUnit).map(Place::point).toList();
        List<IndicatorValue> values =
                own ? drawn.stream().map(point -> point.cell().value()).toList() : List.of();
        List<@Nullable Distribution> peers = new ArrayList<>();
        drawn.forEach(point -> peers.add(point.peers()));
        return Scales.axis(Scales.around(unit, values, peers), unit, words);
    }
}
