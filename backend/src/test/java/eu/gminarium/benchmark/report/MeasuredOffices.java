package eu.gminarium.benchmark.report;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Six offices with two years of the time to a decision: the fifth got better, the sixth worse. */
@Singleton
public final class MeasuredOffices {

    private static final List<String> BEFORE = List.of("18.1", "20.8", "17.8", "20.5", "24.1", "21.5");
    private static final List<String> NOW = List.of("18.3", "20.6", "18.2", "21.4", "19.3", "25.2");

    private final PartnershipFixture partnerships;
    private final OfficeFixture offices;
    private final IndicatorCards cards;
    private final Measurements measurements;

    MeasuredOffices(
            PartnershipFixture partnerships, OfficeFixture offices, IndicatorCards cards, Measurements measurements) {
        this.partnerships = partnerships;
        this.offices = offices;
        this.cards = cards;
        this.measurements = measurements;
    }

    /** The offices, in their order. */
    public List<OfficeId> in(Partnership partnership) {
        List<OfficeId> made =
                Stream.generate(() -> offices.office(partnership)).limit(6).toList();
        partnerships.asCoordinator(partnership, () -> {
            cards.create(Cards.decisionTime());
            year(made, 2011, BEFORE);
            year(made, 2012, NOW);
            return made;
        });
        return made;
    }

    /** One more figure of the time to a decision. */
    public void enter(OfficeId office, int year, MeasuredValue value) {
        measurements.enter(
                new NewMeasurement(office, "decision-time", Period.ofYear(year), value, MeasurementStatus.SIGNED_OFF));
    }

    private void year(List<OfficeId> made, int year, List<String> values) {
        IntStream.range(0, made.size())
                .forEach(i -> enter(made.get(i), year, MeasuredValue.of(new BigDecimal(values.get(i)))));
    }
}
