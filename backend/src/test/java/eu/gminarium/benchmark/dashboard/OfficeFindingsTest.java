package eu.gminarium.benchmark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

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
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class OfficeFindingsTest {

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

    @Inject
    Sentences sentences;

    @Inject
    Wordings wordings;

    private Partnership partnership;
    private List<OfficeId> offices;

    @BeforeEach
    void sixOfficesThatMeasureTheTimeToADecision() {
        partnership = partnerships.create();
        offices = Stream.generate(() -> fixture.office(partnership)).limit(6).toList();
        run(() -> cards.create(Cards.decisionTime()));
    }

    /** The second office is the best of all, the first has become better since the year before. */
    @Test
    void asksWhoIsSurelyBetterAndHasBecomeSoLately() {
        year(2011, "22", "12", "20", "20", "20", "25");
        year(2012, "13", "12.5", "20", "20", "20", "26");

        OfficeFindings findings = findings(5);

        assertThat(question(findings).other().office()).isEqualTo(offices.get(0));
        assertThat(sentence(findings))
                .contains("13.0 days (2012)")
                .contains("26.0 days (2012)")
                .contains("+13.0 days")
                .contains("22.0 days")
                .contains("(2011)");
        assertThat(findings.worse()).hasSize(1);
        assertThat(findings.better()).isEmpty();
    }

    @Test
    void asksNobodyWhereNoDifferencePassesTheThreshold() {
        year(2012, "20", "20.2", "20.4", "20.5", "20.6", "20.7");

        OfficeFindings findings = findings(5);

        assertThat(findings.question()).isNull();
        assertThat(findings.findings()).isEmpty();
        assertThat(findings.compared()).isZero();
    }

    @Test
    void asksNobodyAmongFewerThanFive() {
        year(2012, "10", "20", "30", "40");

        assertThat(findings(3).question()).isNull();
    }

    private OfficeFindings findings(int office) {
        return run(() -> dashboard.findings(offices.get(office)));
    }

    private static Question question(OfficeFindings findings) {
        return Objects.requireNonNull(findings.question());
    }

    private String sentence(OfficeFindings findings) {
        return run(() -> sentences.question(wordings.in(Locale.ENGLISH), question(findings), "Own", "Other"))
                .replace('\u00a0', ' ');
    }

    private void year(int year, String... values) {
        for (int office = 0; office < values.length; office++) {
            NewMeasurement measurement = new NewMeasurement(
                    offices.get(office),
                    "decision-time",
                    Period.ofYear(year),
                    MeasuredValue.of(new BigDecimal(values[office])),
                    MeasurementStatus.SIGNED_OFF);
            run(() -> measurements.enter(measurement));
        }
    }

    private <T> T run(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }
}
