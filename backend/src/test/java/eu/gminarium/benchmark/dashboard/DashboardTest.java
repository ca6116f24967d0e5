package eu.gminarium.benchmark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.CardChange;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.comparison.Judgement;
import eu.gminarium.benchmark.comparison.Standing.Unranked;
import eu.gminarium.benchmark.dashboard.Finding.Kind;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementChange;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.security.Role;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
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
class DashboardTest {

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

    @Test
    void cellHoldsTheLatestValueWithItsRankAndTheChangeFromTheOneBefore() {
        year(2011, "18.1", "20.8", "17.8", "20.5", "24.1", "21.5");
        year(2012, "18.3", "20.6", "18.2", "21.4", "19.3", "25.2");

        Cell tworog = cell(4);

        assertThat(tworog.period()).isEqualTo(Period.ofYear(2012));
        assertThat(tworog.value()).isEqualTo(new Known(19.3, null, null));
        assertThat(tworog.standing().rank()).isEqualTo(3);
        assertThat(change(tworog)).isCloseTo(-4.8, within(1e-9));
        assertThat(findings(Kind.BETTER)).containsExactly(offices.get(4));
        assertThat(findings(Kind.WORSE)).containsExactly(offices.get(5));
    }

    @Test
    void missingOfficeIsNotRankedAndDoesNotCountAsZero() {
        year(2012, "18.3", "20.6", "18.2", "21.4", "19.3");
        run(() -> measurements.enter(new NewMeasurement(
                offices.get(5),
                "decision-time",
                Period.ofYear(2012),
                MeasuredValue.missing(MissingReason.NOT_REPORTED, "po terminie"),
                MeasurementStatus.SIGNED_OFF)));

        assertThat(cell(5).value()).isEqualTo(new IndicatorValue.Missing(MissingReason.NOT_REPORTED, "po terminie"));
        assertThat(cell(5).standing().unranked()).isEqualTo(Unranked.NO_VALUE);
        assertThat(cell(2).standing().rank()).isEqualTo(1);
    }

    @Test
    void fewerThanFiveOfficesAreNeitherRankedNorJudged() {
        year(2012, "18.3", "20.6", "18.2", "21.4");

        assertThat(cell(0).standing().unranked()).isEqualTo(Unranked.FEW_PEERS);
        assertThat(cell(0).standing().judgement()).isEqualTo(Judgement.NONE);
        assertThat(column().distribution()).isNull();
    }

    @Test
    void officeThatIsEarlyWithItsNewYearIsComparedWithNobodyAndTakesNothingFromTheOthers() {
        year(2011, "18.1", "20.8", "17.8", "20.5", "24.1");
        enter(0, 2012, "30");

        assertThat(cell(0).standing().unranked()).isEqualTo(Unranked.FEW_PEERS);
        assertThat(cell(1).standing().rank()).isEqualTo(4);
        assertThat(column().period()).isEqualTo(Period.ofYear(2011));
    }

    @Test
    void valuesOfAnOlderDefinitionAreNotCompared() {
        year(2011, "18.1", "20.8", "17.8", "20.5", "24.1", "21.5");
        IndicatorCard card = run(() -> cards.find("decision-time").orElseThrow());
        run(() -> cards.change(card.id(), new CardChange(card.version(), card.definition(), true, false, null)));
        enter(4, 2012, "19.3");

        assertThat(cell(4).step()).isNull();
        assertThat(cell(0).value()).isEqualTo(new IndicatorValue.Missing(MissingReason.NOT_ENTERED, ""));
    }

    @Test
    void changeOfAMeasurementMovesTheDashboardOnTheNextCall() {
        Measurement last = year(2012, "18.3", "20.6", "18.2", "21.4", "19.3", "25.2");
        assertThat(cell(5).standing().rank()).isEqualTo(6);

        run(() -> measurements.change(last.id(), new MeasurementChange(1, value("10"), MeasurementStatus.SIGNED_OFF)));

        assertThat(cell(5).standing().rank()).isEqualTo(1);
    }

    @Test
    void draftsAreNotCompared() {
        run(() -> measurements.enter(new NewMeasurement(
                offices.get(0), "decision-time", Period.ofYear(2012), value("18"), MeasurementStatus.DRAFT)));

        assertThat(cell(0).value()).isEqualTo(new IndicatorValue.Missing(MissingReason.NOT_ENTERED, ""));
    }

    @Test
    void earlierYearIsShownAsItWasKnownAtItsEnd() {
        year(2011, "18.1", "20.8", "17.8", "20.5", "24.1", "21.5");
        year(2012, "18.3", "20.6", "18.2", "21.4", "19.3", "25.2");

        Overview overview = run(() -> dashboard.overview(new DashboardFilter("service", 2011, null)));

        assertThat(overview.years()).containsExactly(2012, 2011);
        assertThat(overview.cells().stream().filter(cell -> cell.indicator().equals("decision-time")))
                .extracting(Cell::period)
                .containsOnly(Period.ofYear(2011));
    }

    @Test
    void pooledOverallIsTheSumOfNumeratorsByTheSumOfDenominators() {
        fraction(0, "205599", "11229");
        fraction(1, "30272", "1471");

        Overall overall = Objects.requireNonNull(column().overall());

        assertThat(overall.value()).isCloseTo((205599.0 + 30272) / (11229 + 1471), within(1e-9));
        assertThat(overall.offices()).isEqualTo(2);
    }

    @Test
    void ownOfficeIsMarked() {
        Overview overview = partnerships.as(
                partnership, Role.OFFICE_COORDINATOR, offices.get(3), () -> dashboard.overview(DashboardFilter.LATEST));

        assertThat(overview.own()).containsExactly(offices.get(3));
    }

    @Test
    void rankingSaysWhichOfficesCannotBeToldApart() {
        year(2012, "18.3", "20.6", "18.2", "21.4", "19.3", "25.2");

        IndicatorResults results = run(() -> dashboard.indicator("decision-time", null));

        assertThat(results.cells()).extracting(Cell::office).startsWith(offices.get(2), offices.get(0));
        assertThat(results.indistinguishable().get(offices.get(2))).containsExactly(offices.get(0));
    }

    @Test
    void sentenceStatesPeriodsDifferenceAndThresholdInEachLanguage() {
        enter(4, 2011, "24.1");
        enter(4, 2012, "19.3");

        assertThat(sentences(Languages.POLISH))
                .containsExactly("Office 4 – Name: poprawa, spadek z 24,1\u00a0dnia (2011) do 19,3\u00a0dnia (2012). "
                        + "Różnica \u22124,8\u00a0dnia, próg z karty wskaźnika: 1,0\u00a0dnia.");
        assertThat(sentences(Languages.CZECH))
                .containsExactly("Office 4 – Name: zlepšení, pokles z 24,1\u00a0dne (2011) na 19,3\u00a0dne (2012). "
                        + "Rozdíl \u22124,8\u00a0dne, práh z karty ukazatele: 1,0\u00a0dne.");
        assertThat(sentences(Languages.ENGLISH))
                .containsExactly("Office 4 – Name: better, down from 24.1\u00a0days (2011) to 19.3\u00a0days (2012). "
                        + "Difference \u22124.8\u00a0days, threshold of the indicator card: 1.0\u00a0days.");
    }

    @Test
    void sentenceAboutASampleStatesNAndTheInterval() {
        run(() -> cards.create(Cards.onTime()));
        sample(0, 2011, "0.5", 200);
        sample(0, 2012, "0.75", 200);
        sample(1, 2011, "0.50", 200);
        sample(1, 2012, "0.55", 200);

        assertThat(sentences(Languages.ENGLISH))
                .containsExactly("Office 0 – Name: better, up from 50.0% (2011, n\u00a0=\u00a0200) to 75.0% (2012,"
                        + " n\u00a0=\u00a0200). Difference +25.0\u00a0pp, 95% interval +15.6 to +33.8\u00a0pp.");
    }

    private List<String> sentences(Locale language) {
        return run(() -> {
            Overview overview = dashboard.overview(DashboardFilter.LATEST);
            return overview.findings().stream()
                    .map(finding -> sentences.sentence(
                            wordings.in(language),
                            finding,
                            overview.offices().stream()
                                    .filter(office ->
                                            office.id().equals(finding.cell().office()))
                                    .findFirst()
                                    .orElseThrow()
                                    .displayName()))
                    .toList();
        });
    }

    private Cell cell(int office) {
        return run(() -> dashboard.overview(DashboardFilter.LATEST)).cells().stream()
                .filter(cell -> cell.indicator().equals("decision-time"))
                .filter(cell -> cell.office().equals(offices.get(office)))
                .findFirst()
                .orElseThrow();
    }

    private Column column() {
        return run(() -> dashboard.overview(DashboardFilter.LATEST)).columns().stream()
                .filter(column -> column.card().code().equals("decision-time"))
                .findFirst()
                .orElseThrow();
    }

    private static double change(Cell cell) {
        return Objects.requireNonNull(cell.step()).change().difference();
    }

    private List<OfficeId> findings(Kind kind) {
        return run(() -> dashboard.overview(DashboardFilter.LATEST)).findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(finding -> finding.cell().office())
                .toList();
    }

    private Measurement year(int year, String... values) {
        Measurement last = enter(0, year, values[0]);
        for (int office = 1; office < values.length; office++) {
            last = enter(office, year, values[office]);
        }
        return last;
    }

    private Measurement enter(int office, int year, String value) {
        return run(() -> measurements.enter(new NewMeasurement(
                offices.get(office),
                "decision-time",
                Period.ofYear(year),
                value(value),
                MeasurementStatus.SIGNED_OFF)));
    }

    private void sample(int office, int year, String share, long n) {
        MeasuredValue sampled = new MeasuredValue(new BigDecimal(share), null, null, n, null, null);
        run(() -> measurements.enter(new NewMeasurement(
                offices.get(office), "on-time", Period.ofYear(year), sampled, MeasurementStatus.SIGNED_OFF)));
    }

    private void fraction(int office, String numerator, String denominator) {
        MeasuredValue fraction =
                new MeasuredValue(null, new BigDecimal(numerator), new BigDecimal(denominator), null, null, null);
        run(() -> measurements.enter(new NewMeasurement(
                offices.get(office), "decision-time", Period.ofYear(2012), fraction, MeasurementStatus.SIGNED_OFF)));
    }

    private static MeasuredValue value(String value) {
        return MeasuredValue.of(new BigDecimal(value));
    }

    private <T> T run(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }
}
