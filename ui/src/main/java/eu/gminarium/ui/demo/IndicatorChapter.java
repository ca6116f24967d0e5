package eu.gminarium.ui.demo;

import eu.gminarium.benchmark.Aggregation;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.WeightBy;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.card.NewArea;
import eu.gminarium.benchmark.card.NewIndicator;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Indicator cards, and each office's yearly measurements. What the program computes itself has its cards already. */
@Singleton
final class IndicatorChapter {

    private final IndicatorCards cards;
    private final Measurements measurements;

    IndicatorChapter(IndicatorCards cards, Measurements measurements) {
        this.cards = cards;
        this.measurements = measurements;
    }

    void tell(DemoStage stage) {
        LocalDate start = stage.rows("programme.csv").getFirst().day("starts_on");
        stage.asCoordinator(start, () -> {
            stage.rows("areas.csv").forEach(row -> cards.putArea(new NewArea(row.text("area"), row.localized("name"))));
            return stage.rows("indicators.csv").stream()
                    .filter(row -> row.text("kind").equals(ValueSource.ENTERED.name()))
                    .map(row ->
                            cards.create(new NewIndicator(row.text("indicator"), ValueSource.ENTERED, definition(row))))
                    .toList();
        });
        stage.rows("measurements.csv").forEach(row -> measure(stage, row));
    }

    private static IndicatorDefinition definition(DemoRow row) {
        return new IndicatorDefinition(
                row.text("area"),
                row.localized("name"),
                row.localized("definition"),
                row.localized("data_source"),
                unit(row.text("unit")),
                null,
                row.number("decimals"),
                Direction.valueOf(row.text("direction")),
                decimal(row, "target"),
                Aggregation.valueOf(row.text("aggregation")),
                row.optional("weight")
                        .map(weight -> WeightBy.valueOf(weight.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                decimal(row, "change_threshold"));
    }

    private static IndicatorUnit unit(String name) {
        return name.startsWith("MONEY") ? IndicatorUnit.MONEY : IndicatorUnit.valueOf(name);
    }

    /** In the February after the year. */
    private Measurement measure(DemoStage stage, DemoRow row) {
        int year = row.number("year");
        String office = row.text("office");
        MeasuredValue value = new MeasuredValue(
                decimal(row, "value"),
                decimal(row, "numerator"),
                decimal(row, "denominator"),
                null,
                row.optional("missing_reason").map(MissingReason::valueOf).orElse(null),
                row.optional("note").orElse(null));
        NewMeasurement input = new NewMeasurement(
                stage.cast().office(office),
                row.text("indicator"),
                Period.ofYear(year),
                value,
                MeasurementStatus.SIGNED_OFF);
        return stage.asOffice(office, LocalDate.of(year + 1, Month.FEBRUARY, 15), () -> measurements.enter(input));
    }

    private static @Nullable BigDecimal decimal(DemoRow row, String column) {
        return row.optional(column).map(BigDecimal::new).orElse(null);
    }
}
