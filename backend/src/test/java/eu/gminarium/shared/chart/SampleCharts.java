package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.Datum.Gap;
import eu.gminarium.shared.chart.Datum.Point;
import eu.gminarium.shared.chart.TimelineChart.Day;
import eu.gminarium.shared.chart.TimelineChart.Event;
import eu.gminarium.shared.chart.TimelineChart.Lane;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Languages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Charts of every kind with figures drawn from a seed. */
final class SampleCharts {

    private static final List<String> NAMES = List.of(
            "Tworóg",
            "Miasteczko Śląskie",
            "Kalety",
            "Ożarowice",
            "Powiat tarnogórski",
            "Urząd Gminy i Miasta w Krasnobrodzie & okolice <sołectwa>",
            "Łęczna",
            "Ústí nad Labem");

    private final Random random;

    SampleCharts(long seed) {
        this.random = new Random(seed);
    }

    List<Chart> all() {
        return List.of(lines(), ranking(20), ranking(140), distribution(140), beforeAfter(), timeline(), heat());
    }

    /** The second period has no value, and another definition holds from the fourth on. */
    LineChart lines() {
        List<String> periods =
                IntStream.range(0, 6).mapToObj(i -> "paź–lis " + (2010 + i)).toList();
        List<Datum> own = new ArrayList<>();
        List<@Nullable Spread> peers = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            own.add(i == 1 ? new Gap("nie przekazano") : point());
            peers.add(i == 0 ? null : spread());
        }
        return new LineChart(
                text(),
                labels(),
                periods,
                axis(),
                List.of(new LineChart.Series(name(0), own), new LineChart.Series(name(1), points(6))),
                peers,
                List.of(
                        new LineChart.Definition(0, "do 31.12.2012", ""),
                        new LineChart.Definition(3, "od 01.01.2013", "Zmiana definicji: 01.01.2013")));
    }

    RankingChart ranking(int offices) {
        List<RankingChart.Row> rows = IntStream.range(0, offices)
                .mapToObj(i -> new RankingChart.Row(name(i) + " " + i, i == offices / 2, point()))
                .sorted(Comparator.comparingDouble(row -> -((Point) row.datum()).value()))
                .toList();
        List<RankingChart.Row> all = new ArrayList<>(rows);
        all.add(new RankingChart.Row("Kłobuck", false, new Gap("za mało odpowiedzi")));
        return new RankingChart(text(), labels(), axis(), all, spread(), 24);
    }

    DistributionChart distribution(int offices) {
        return new DistributionChart(
                text(),
                labels(),
                axis(),
                IntStream.range(0, offices)
                        .mapToObj(i -> new DistributionChart.Office(name(i) + " " + i, i < 2, point()))
                        .toList(),
                spread());
    }

    BeforeAfterChart beforeAfter() {
        return new BeforeAfterChart(
                text(),
                labels(),
                axis(),
                IntStream.range(0, 8)
                        .mapToObj(i -> new BeforeAfterChart.Row(name(i), i == 0, point(), point()))
                        .toList());
    }

    TimelineChart timeline() {
        return new TimelineChart(
                text(),
                labels(),
                List.of(new Lane("Szkolenia", events()), new Lane("Indeks tajemniczego klienta (0–100)", events())),
                IntStream.range(0, 8).mapToObj(i -> day(i * 90)).toList());
    }

    HeatChart heat() {
        return new HeatChart(
                text(),
                labels(),
                List.of("Czas wydania decyzji (dni)", "Sprawy w terminie", "Skargi na 1000 spraw"),
                IntStream.range(0, 5)
                        .mapToObj(i -> new HeatChart.Row(
                                name(i),
                                i == 0,
                                List.of(
                                        new HeatChart.Value(point(), "▲▲", Ink.MUCH_BETTER),
                                        new HeatChart.Value(point(), "", Ink.MIDDLE),
                                        new HeatChart.Value(new Gap("brak danych"), "", Ink.NONE))))
                        .toList());
    }

    static ChartLabels labels() {
        return ChartLabels.of(key -> key);
    }

    private List<Event> events() {
        return IntStream.range(0, 5)
                .mapToObj(i -> {
                    int from = random.nextInt(600);
                    return new Event(day(from), day(from + random.nextInt(60)), "57,1 %", "2012: 57,1 % (n = 5)");
                })
                .toList();
    }

    private static Day day(int number) {
        LocalDate date = LocalDate.of(2011, 1, 1).plusDays(number);
        return new Day(date, Formats.date(Languages.POLISH, date));
    }

    private List<Datum> points(int count) {
        return IntStream.range(0, count).<Datum>mapToObj(i -> point()).toList();
    }

    private Point point() {
        double value = random.nextDouble() * 80 + 10;
        return new Point(
                figure(value), new Range(figure(value - 8), figure(value + 9)), new Figure(35, "35"), "n = 35");
    }

    private Spread spread() {
        double median = random.nextDouble() * 40 + 30;
        return new Spread(figure(median), new Range(figure(median - 6), figure(median + 5)));
    }

    private static Figure figure(double value) {
        return new Figure(value, Formats.number(Languages.POLISH, value, 1));
    }

    private static ValueAxis axis() {
        return new ValueAxis(new ValueScale(0, 100), value -> Formats.number(Languages.POLISH, value, 0));
    }

    private static ChartText text() {
        return new ChartText(
                "Średni czas wydania decyzji (dni) & więcej",
                "Poprawa, spadek z 24,1 (2011) do 19,3 (2012). Różnica −4,8 dnia, próg z karty wskaźnika: 1,0 dnia.",
                "Źródło: rejestr spraw urzędu; definicja, wersja 1");
    }

    private static String name(int number) {
        return NAMES.get(number % NAMES.size());
    }
}
