package eu.gminarium.benchmark;

import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.card.NewIndicator;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import jakarta.inject.Singleton;
import java.math.BigDecimal;

/** Yearly measurements of tests, entered by the coordinator. */
@Singleton
public final class Yearly {

    private final PartnershipFixture partnerships;
    private final IndicatorCards cards;
    private final Measurements measurements;

    Yearly(PartnershipFixture partnerships, IndicatorCards cards, Measurements measurements) {
        this.partnerships = partnerships;
        this.cards = cards;
        this.measurements = measurements;
    }

    /** A card. */
    public IndicatorId card(Partnership partnership, NewIndicator card) {
        return partnerships.asCoordinator(partnership, () -> cards.create(card)).id();
    }

    /** A signed-off value of a year. */
    public Measurement enter(Partnership partnership, OfficeId office, String indicator, int year, String value) {
        return enter(
                partnership,
                office,
                indicator,
                year,
                MeasuredValue.of(new BigDecimal(value)),
                MeasurementStatus.SIGNED_OFF);
    }

    /** Whatever an office may enter for a year. */
    public Measurement enter(
            Partnership partnership,
            OfficeId office,
            String indicator,
            int year,
            MeasuredValue value,
            MeasurementStatus status) {
        var input = new NewMeasurement(office, indicator, Period.ofYear(year), value, status);
        return partnerships.asCoordinator(partnership, () -> measurements.enter(input));
    }

    /** A value that only the office and the coordinator may know. */
    public static MeasuredValue confidential(String value) {
        return new MeasuredValue(new BigDecimal(value), null, null, null, null, null, Certainty.FINAL, true);
    }
}
