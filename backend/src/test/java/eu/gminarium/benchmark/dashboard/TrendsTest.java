package eu.gminarium.benchmark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorId;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.IndicatorValue.Confidential;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.measurement.StoredValue;
import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Trends over changed definitions. Each definition has values of its own hundred, so that one that got into another part is seen. */
class TrendsTest {

    private static final int OFFICES = 7;
    private static final int HUNDRED = 100;
    private static final int FIRST = 2000;

    private final List<OfficeId> offices = Stream.generate(() -> new OfficeId(UUID.randomUUID()))
            .limit(OFFICES)
            .toList();

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingComparesAcrossAChangedDefinitionAndMissingIsNeverZero(int seed) {
        List<Series> definitions = definitions(new Random(seed));
        List<FormerSeries> former = former(definitions);

        for (OfficeId office : offices) {
            Trend trend = Trends.of(definitions.getLast(), former, office);
            if (trend != null) {
                trend.former().forEach(part -> checkPart(part.card(), part.points(), definitions));
                checkPart(trend.card(), trend.points(), definitions);
                assertThat(periods(trend)).isSorted().doesNotHaveDuplicates();
                assertThat(values(trend)).containsAll(spoken(definitions.getLast(), office));
            }
        }
    }

    /** The twin: a series that knew values of both definitions would compare them. */
    @Test
    void oneSeriesOfBothDefinitionsWouldCompareThem() {
        var mixed = new Series(card(2));
        put(mixed, 0, FIRST, new Known(HUNDRED, null, null));
        put(mixed, 0, FIRST + 1, new Known(2 * HUNDRED, null, null));

        Trend trend = Objects.requireNonNull(Trends.of(mixed, List.of(), offices.getFirst()));

        assertThat(trend.points().getLast().cell().step()).isNotNull();
    }

    @Test
    void officeWithoutANewValueKeepsItsEarlierOnesAndTheLineEndsThere() {
        var before = new Series(card(1));
        var now = new Series(card(2));
        put(before, 0, FIRST, new Known(HUNDRED, null, null));
        put(now, 1, FIRST + 1, new Known(2 * HUNDRED, null, null));

        Trend trend = Objects.requireNonNull(Trends.of(now, former(List.of(before, now)), offices.getFirst()));

        assertThat(trend.points()).isEmpty();
        assertThat(trend.former())
                .singleElement()
                .satisfies(part ->
                        assertThat(part.points()).extracting(TrendPoint::period).containsExactly(Period.ofYear(FIRST)));
    }

    @Test
    void laterDefinitionHasTheSayAboutItsPeriods() {
        var before = new Series(card(1));
        var now = new Series(card(2));
        for (int year = FIRST; year < FIRST + 4; year++) {
            put(before, 0, year, new Known(HUNDRED + year - FIRST, null, null));
        }
        put(now, 0, FIRST + 2, new Known(2 * HUNDRED, null, null));

        Trend trend = Objects.requireNonNull(Trends.of(now, former(List.of(before, now)), offices.getFirst()));

        assertThat(values(trend)).containsExactly(100.0, 101.0, 200.0);
    }

    private static void checkPart(IndicatorCard card, List<TrendPoint> points, List<Series> definitions) {
        Series own = definitions.get(card.definitionNumber() - 1);
        for (TrendPoint point : points) {
            Cell cell = point.cell();
            assertThat(cell).isEqualTo(own.at(cell.office(), point.period()));
            assertThat(point.peers()).isEqualTo(own.peers(point.period()).distribution());
            if (cell.value() instanceof Known known) {
                assertThat((int) known.value() / HUNDRED).isEqualTo(card.definitionNumber());
            }
            if (cell.step() != null) {
                assertThat((int) cell.step().before().value() / HUNDRED).isEqualTo(card.definitionNumber());
            }
            if (point.peers() != null) {
                assertThat((int) point.peers().lowest() / HUNDRED).isEqualTo(card.definitionNumber());
                assertThat((int) point.peers().highest() / HUNDRED).isEqualTo(card.definitionNumber());
            }
        }
    }

    private static List<Period> periods(Trend trend) {
        return points(trend).map(TrendPoint::period).toList();
    }

    private static List<Double> values(Trend trend) {
        return points(trend)
                .flatMap(point ->
                        point.cell().value() instanceof Known known ? Stream.of(known.value()) : Stream.empty())
                .toList();
    }

    private static Stream<TrendPoint> points(Trend trend) {
        return Stream.concat(trend.former().stream().flatMap(part -> part.points().stream()), trend.points().stream());
    }

    private static List<Double> spoken(Series series, OfficeId office) {
        return series.periods().stream()
                .flatMap(period -> series.find(office, period).stream())
                .flatMap(value -> value instanceof Known known ? Stream.of(known.value()) : Stream.empty())
                .toList();
    }

    /** One to four definitions whose years overlap as they like, with gaps of every kind. */
    private List<Series> definitions(Random random) {
        List<Series> all = new ArrayList<>();
        int year = FIRST;
        int count = 1 + random.nextInt(4);
        for (int number = 1; number <= count; number++) {
            var series = new Series(card(number));
            year = Math.max(FIRST, year - random.nextInt(3));
            int years = 1 + random.nextInt(4);
            for (int i = 0; i < years; i++, year++) {
                for (int office = 0; office < OFFICES; office++) {
                    if (random.nextInt(4) > 0) {
                        put(series, office, year, value(random, number));
                    }
                }
            }
            all.add(series);
        }
        return all;
    }

    private static IndicatorValue value(Random random, int definition) {
        return switch (random.nextInt(6)) {
            case 0 -> new Missing(MissingReason.NOT_REPORTED, "late");
            case 1 -> new Confidential();
            default -> new Known((double) definition * HUNDRED + random.nextInt(90), null, null);
        };
    }

    private static List<FormerSeries> former(List<Series> definitions) {
        Map<Integer, FormerSeries> former = new TreeMap<>();
        for (int i = 0; i < definitions.size() - 1; i++) {
            former.put(-i, new FormerSeries(definitions.get(i), "days", LocalDate.of(FIRST + i, 6, 1)));
        }
        return List.copyOf(former.values());
    }

    private void put(Series series, int office, int year, IndicatorValue value) {
        series.put(new StoredValue(
                MeasurementId.next(), series.card().definitionId(), offices.get(office), Period.ofYear(year), value));
    }

    private static IndicatorCard card(int number) {
        return new IndicatorCard(
                IndicatorId.next(),
                "days",
                ValueSource.ENTERED,
                false,
                1,
                null,
                UUID.randomUUID(),
                number,
                Cards.definition(IndicatorUnit.DAYS, Direction.DOWN, null, "1"),
                0);
    }
}
