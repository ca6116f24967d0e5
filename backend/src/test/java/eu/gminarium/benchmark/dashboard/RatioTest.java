package eu.gminarium.benchmark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.CardChange;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.card.NewIndicator;
import eu.gminarium.benchmark.card.Ratio;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class RatioTest {

    private static final Period YEAR = Period.ofYear(2012);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture fixture;

    @Inject
    IndicatorCards cards;

    @Inject
    Measurements measurements;

    @Inject
    Dashboard dashboard;

    private Partnership partnership;
    private OfficeId office;

    @BeforeEach
    void costAndMattersAndTheirRatio() {
        partnership = partnerships.create();
        office = fixture.office(partnership);
        run(() -> cards.create(card("cost-total", IndicatorUnit.MONEY)));
        run(() -> cards.create(card("matters", IndicatorUnit.COUNT)));
        run(() -> cards.create(ratio("cost-per-matter", "cost-total", "matters")));
    }

    @Test
    void ratioIsComputedFromBothAndWeighsItsDenominator() {
        enter("cost-total", MeasuredValue.of(new BigDecimal("12000")));
        assertThat(value()).isEqualTo(new IndicatorValue.Missing(MissingReason.NOT_ENTERED, ""));

        enter("matters", MeasuredValue.of(new BigDecimal("480")));

        assertThat(value()).isEqualTo(new Known(25, null, null, 480.0));
        assertThat(listed()).extracting(Measurement::value).containsExactly(new Known(25, null, null, 480.0));
    }

    @Test
    void ratioIsBrokenWhereOneOfItsPartsIsCountedAnew() {
        enter("cost-total", MeasuredValue.of(new BigDecimal("12000")));
        enter("matters", MeasuredValue.of(new BigDecimal("480")));
        IndicatorCard matters = run(() -> cards.find("matters").orElseThrow());
        run(() ->
                cards.change(matters.id(), new CardChange(matters.version(), matters.definition(), true, false, null)));

        Trend ratio = run(() -> dashboard.office(office)).past().stream()
                .filter(trend -> trend.card().code().equals("cost-per-matter"))
                .findFirst()
                .orElseThrow();

        assertThat(ratio.former()).singleElement().satisfies(part -> {
            assertThat(part.changed()).isEqualTo("matters");
            assertThat(part.points().getFirst().cell().value()).isEqualTo(new Known(25, null, null, 480.0));
        });
    }

    @Test
    void nothingIsDividedByZero() {
        enter("cost-total", MeasuredValue.of(new BigDecimal("12000")));
        enter("matters", MeasuredValue.of(BigDecimal.ZERO));

        assertThat(value()).isEqualTo(new IndicatorValue.Missing(MissingReason.NOT_APPLICABLE, ""));
    }

    @Test
    void missingPartLeavesTheRatioMissing() {
        enter("cost-total", MeasuredValue.missing(MissingReason.NOT_REPORTED, "strike"));
        enter("matters", MeasuredValue.of(new BigDecimal("480")));

        assertThat(value()).isEqualTo(new IndicatorValue.Missing(MissingReason.NOT_REPORTED, "strike"));
    }

    @Test
    void confidentialPartMakesTheRatioConfidential() {
        enter(
                "cost-total",
                new MeasuredValue(new BigDecimal("12000"), null, null, null, null, null, Certainty.FINAL, true));
        enter("matters", MeasuredValue.of(new BigDecimal("480")));

        assertThat(value()).isEqualTo(new IndicatorValue.Confidential());
        assertThat(listed()).extracting(Measurement::value).containsExactly(new IndicatorValue.Confidential());
    }

    @Test
    void ratioOfARatioOrOfNothingKnownIsRefused() {
        assertThatThrownBy(() -> run(() -> cards.create(ratio("again", "cost-per-matter", "matters"))))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> run(() -> cards.create(ratio("unknown", "cost-total", "nothing"))))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() ->
                        run(() -> cards.create(card("ratio-without-parts", IndicatorUnit.COUNT, ValueSource.RATIO))))
                .isInstanceOf(InvalidField.class);
    }

    private IndicatorValue value() {
        return run(() -> dashboard.indicator("cost-per-matter", YEAR))
                .cells()
                .getFirst()
                .value();
    }

    private List<Measurement> listed() {
        return run(() -> measurements.list(new MeasurementFilter(null, "cost-per-matter", null)));
    }

    private void enter(String indicator, MeasuredValue value) {
        run(() -> measurements.enter(new NewMeasurement(office, indicator, YEAR, value, MeasurementStatus.SIGNED_OFF)));
    }

    private static NewIndicator card(String code, IndicatorUnit unit) {
        return card(code, unit, ValueSource.ENTERED);
    }

    private static NewIndicator card(String code, IndicatorUnit unit, ValueSource source) {
        return new NewIndicator(code, source, Cards.definition(unit, Direction.NEUTRAL, null, null));
    }

    private static NewIndicator ratio(String code, String numerator, String denominator) {
        IndicatorDefinition plain = Cards.definition(IndicatorUnit.MONEY, Direction.DOWN, null, "1");
        return new NewIndicator(code, ValueSource.RATIO, Cards.ratio(plain, new Ratio(numerator, denominator)));
    }

    private <T> T run(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }
}
