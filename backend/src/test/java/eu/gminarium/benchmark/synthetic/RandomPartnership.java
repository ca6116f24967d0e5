package eu.gminarium.benchmark.synthetic;

import eu.gminarium.benchmark.Aggregation;
import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.Collecting;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.card.NewIndicator;
import eu.gminarium.benchmark.card.QualityRules;
import eu.gminarium.benchmark.card.Ratio;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes partnerships of 3 to 9 offices whose values are known, missing with a reason, confidential or not entered, at random. */
@Singleton
final class RandomPartnership {

    static final List<String> INDICATORS = List.of("up", "down", "target", "inhabitants");
    static final List<Period> YEARS = List.of(Period.ofYear(2010), Period.ofYear(2011), Period.ofYear(2012));

    private static final int FEWEST = 3;
    private static final int MORE = 7;

    private final PartnershipFixture partnerships;
    private final OfficeFixture offices;
    private final IndicatorCards cards;
    private final Measurements measurements;
    private final SyntheticIndices indices;

    RandomPartnership(
            PartnershipFixture partnerships,
            OfficeFixture offices,
            IndicatorCards cards,
            Measurements measurements,
            SyntheticIndices indices) {
        this.partnerships = partnerships;
        this.offices = offices;
        this.cards = cards;
        this.measurements = measurements;
        this.indices = indices;
    }

    /**
     * What was entered.
     *
     * @param value null where the value is missing with a reason
     */
    record Entry(Measurement measurement, @Nullable Double value, boolean confidential) {

        boolean known() {
            return value != null && !confidential;
        }

        boolean of(String indicator, Period period) {
            return measurement.indicator().equals(indicator)
                    && measurement.period().equals(period);
        }
    }

    /** A partnership with what was entered; whatever is not in the entries was not. */
    record World(Partnership partnership, List<OfficeId> offices, List<Entry> entries) {

        List<Double> known(String indicator, Period period) {
            return entries.stream()
                    .filter(entry -> entry.of(indicator, period))
                    .flatMap(entry -> entry.known() ? Stream.ofNullable(entry.value()) : Stream.empty())
                    .toList();
        }
    }

    World make(long seed) {
        Random random = new Random(seed);
        Partnership partnership = partnerships.create();
        List<OfficeId> members = Stream.generate(() -> offices.office(partnership))
                .limit(FEWEST + random.nextInt(MORE))
                .toList();
        run(partnership, this::cards);
        List<Entry> entries = new ArrayList<>();
        for (String indicator : INDICATORS) {
            for (Period year : YEARS) {
                for (OfficeId office : members) {
                    Entry entry = run(partnership, () -> entry(office, indicator, year, random));
                    if (entry != null) {
                        entries.add(entry);
                    }
                }
            }
        }
        return new World(partnership, members, List.copyOf(entries));
    }

    private SyntheticIndex cards() {
        card("up", Direction.UP, null);
        card("down", Direction.DOWN, null);
        card("target", Direction.TARGET, "5");
        card("inhabitants", Direction.NEUTRAL, null);
        cards.create(new NewIndicator("up-per-down", ValueSource.RATIO, ratio(new Ratio("up", "down"))));
        List<WeightedIndicator> parts = IntStream.of(1, 2, 3)
                .mapToObj(weight -> new WeightedIndicator(INDICATORS.get(weight - 1), BigDecimal.valueOf(weight)))
                .toList();
        return indices.put(new SyntheticIndexChange("overall", null, LocalizedText.of("en", "Overall"), parts, false));
    }

    private void card(String code, Direction direction, @Nullable String target) {
        cards.create(new NewIndicator(
                code, ValueSource.ENTERED, Cards.definition(IndicatorUnit.COUNT, direction, target, "1")));
    }

    private static IndicatorDefinition ratio(Ratio ratio) {
        IndicatorDefinition plain = Cards.definition(IndicatorUnit.COUNT, Direction.UP, null, "1");
        return new IndicatorDefinition(
                plain.area(),
                plain.name(),
                plain.definition(),
                null,
                plain.unit(),
                null,
                plain.decimals(),
                plain.direction(),
                null,
                Aggregation.POOLED,
                null,
                plain.changeThreshold(),
                null,
                ratio,
                Collecting.YEARLY,
                QualityRules.USUAL,
                null);
    }

    /** Small whole numbers, so that equal values are common; one office in ten has entered nothing. */
    private @Nullable Entry entry(OfficeId office, String indicator, Period year, Random random) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return null;
        }
        if (kind == 1) {
            return enter(office, indicator, year, MeasuredValue.missing(MissingReason.NOT_REPORTED, null));
        }
        BigDecimal value = BigDecimal.valueOf(1 + random.nextInt(8));
        // A weight, so that there is a pooled value of all offices.
        MeasuredValue measured = new MeasuredValue(
                value, value.multiply(BigDecimal.TEN), BigDecimal.TEN, null, null, null, Certainty.FINAL, kind == 2);
        return enter(office, indicator, year, measured);
    }

    private Entry enter(OfficeId office, String indicator, Period year, MeasuredValue value) {
        Measurement made =
                measurements.enter(new NewMeasurement(office, indicator, year, value, MeasurementStatus.SIGNED_OFF));
        return new Entry(made, value.value() == null ? null : value.value().doubleValue(), value.confidential());
    }

    private <T extends @Nullable Object> T run(Partnership partnership, Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }
}
