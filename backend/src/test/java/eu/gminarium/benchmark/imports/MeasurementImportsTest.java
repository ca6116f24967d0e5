package eu.gminarium.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.testing.ProgramTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** What a file says, and what the dry run says of it. */
@ProgramTest
class MeasurementImportsTest extends ImportFixture {

    @Test
    void dryRunCountsAndChangesNothing() {
        MeasurementImport tried = tryOut(HEADER + "decision-time;Tworóg;2012;19,3\nCOST;kalety;2012;1 477 874,80\n");

        ImportReport report = tried.report();
        assertThat(report.encoding()).isEqualTo("UTF-8");
        assertThat(report.separator()).isEqualTo(";");
        assertThat(List.of(report.rows(), report.newValues(), report.offices(), report.indicators()))
                .containsExactly(2, 2, 2, 2);
        assertThat(report.committable()).isTrue();
        assertThat(all()).isEmpty();
    }

    @Test
    void commitTakesOverEveryValueWithItsFileAndRow() {
        MeasurementImport tried = tryOut(HEADER + "decision-time;Tworóg;2012;19,3\nCOST;Kalety;2012;1 477 874,80\n");

        asCoordinator(() -> imports.commit(tried.id()));

        assertThat(all())
                .extracting(
                        Measurement::indicator,
                        Measurement::office,
                        each -> entered(each).value())
                .containsExactlyInAnyOrder(
                        tuple("decision-time", tworog.id(), new BigDecimal("19.3")),
                        tuple("cost", kalety.id(), new BigDecimal("1477874.80")));
        Measurement cost = one("cost");
        assertThat(asCoordinator(() -> imports.origins(cost.id())))
                .containsExactly(new MeasurementImports.Origin(1, "values.csv", 3));
    }

    @Test
    void oldCodePageIsReadAndNamed() {
        byte[] file = (HEADER + "decision-time;Tworóg;2012;19,3\n").getBytes(Charset.forName("windows-1250"));

        MeasurementImport tried = asCoordinator(() -> imports.tryOut("values.csv", file, Mappings.POLISH));

        assertThat(tried.report().encoding()).isEqualTo("Windows-1250");
        assertThat(tried.report().newValues()).isEqualTo(1);
    }

    @Test
    void missingIsNeverZero() {
        take(HEADER
                + "decision-time;Tworóg;2010;..\ndecision-time;Tworóg;2011;\ndecision-time;Tworóg;2012;-\n"
                + "decision-time;Kalety;2012;n/a\n");

        assertThat(all())
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.value()).isEqualTo(new Missing(MissingReason.NOT_REPORTED, "")));
    }

    @Test
    void emptyCellTakesAwayNothing() {
        take(HEADER + "decision-time;Tworóg;2012;19,3\n");

        MeasurementImport empty = tryOut(HEADER + "decision-time;Tworóg;2012;\n");
        MeasurementImport dots = tryOut(HEADER + "decision-time;Tworóg;2012;..\n");

        assertThat(empty.report().sameValues()).isEqualTo(1);
        assertThat(dots.report().changedValues()).isEqualTo(1);
    }

    @Test
    void wideFormHasAColumnForEachPeriod() {
        ImportMapping wide = Mappings.of(FileForm.WIDE_PERIODS, Map.of(ImportColumn.OFFICE, "Urząd"), "decision-time");

        take("Urząd;2011;2012;2013\nTworóg;20,1;19,3;\nKalety;8;..;\n", wide);

        assertThat(all())
                .extracting(Measurement::office, Measurement::period, MeasurementImportsTest::number)
                .containsExactlyInAnyOrder(
                        tuple(tworog.id(), Period.ofYear(2011), 20.1),
                        tuple(tworog.id(), Period.ofYear(2012), 19.3),
                        tuple(kalety.id(), Period.ofYear(2011), 8.0),
                        tuple(kalety.id(), Period.ofYear(2012), null));
    }

    @Test
    void wideFormHasAColumnForEachIndicator() {
        ImportMapping wide =
                Mappings.of(FileForm.WIDE_INDICATORS, Map.of(ImportColumn.OFFICE, "Urząd", ImportColumn.PERIOD, "Rok"));

        take("Urząd;Rok;decision-time;cost\nTworóg;2012;19,3;100\n2;2012;8;..\n", wide);

        assertThat(all())
                .extracting(Measurement::indicator, Measurement::office, MeasurementImportsTest::number)
                .containsExactlyInAnyOrder(
                        tuple("decision-time", tworog.id(), 19.3),
                        tuple("cost", tworog.id(), 100.0),
                        tuple("decision-time", kalety.id(), 8.0),
                        tuple("cost", kalety.id(), null));
    }

    @Test
    void workbookIsReadWithItsOwnNumbersAndFractions() {
        byte[] file = workbook(
                new Object[] {"Indicator", "Office", "Year", "Numerator", "Denominator", "Confidential", "Remark"},
                new Object[] {"on-time", "Tworóg", 2012, 9, 10, "tak", "próba"},
                new Object[] {"on-time", "Kalety", 2012, 4.5, 9, "", ""});
        MappingGuess guess = asCoordinator(() -> imports.look(file, 5)).guess();

        take(file, Mappings.of(guess.form(), guess.columns()));

        assertThat(guess.form()).isEqualTo(FileForm.LONG);
        assertThat(all())
                .extracting(
                        MeasurementImportsTest::number, each -> entered(each).denominator(), Measurement::confidential)
                .containsExactlyInAnyOrder(
                        tuple(0.9, new BigDecimal("10"), true), tuple(0.5, new BigDecimal("9"), false));
    }

    @Test
    void columnsAreGuessedByHeadingsAndCells() {
        MappingGuess periods = guess("Kod TERC;Nazwa;2011;2012\n0601011;Tworóg;1,5;2\n");
        MappingGuess indicators = guess("Gmina|Powiat|Rok|Wydatki|Dochody|Uwaga\nTworóg|tarnogórski|2012|1.5|..|\n");

        assertThat(periods.form()).isEqualTo(FileForm.WIDE_PERIODS);
        assertThat(periods.columns()).isEqualTo(Map.of(ImportColumn.OFFICE, "Kod TERC"));
        assertThat(periods.valueColumns()).containsExactly("2011", "2012");
        assertThat(periods.decimalSign()).isEqualTo(DecimalSign.COMMA);
        assertThat(indicators.form()).isEqualTo(FileForm.WIDE_INDICATORS);
        assertThat(indicators.columns()).isEqualTo(Map.of(ImportColumn.OFFICE, "Gmina", ImportColumn.PERIOD, "Rok"));
        assertThat(indicators.valueColumns()).containsExactly("Wydatki");
        assertThat(indicators.decimalSign()).isEqualTo(DecimalSign.POINT);
    }

    private MappingGuess guess(String file) {
        return asCoordinator(() -> imports.look(bytes(file), 5)).guess();
    }

    @Test
    void formulaInAWorkbookIsRefused() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Gminarium", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Wartości");
            row(sheet, 0, "Wskaźnik", "Urząd", "Rok", "Wartość");
            row(sheet, 1, "decision-time", "Tworóg", 2012);
            sheet.formula(1, 3, "10+9");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        assertThat(asCoordinator(() -> imports.tryOut("a.xlsx", out.toByteArray(), Mappings.POLISH))
                        .report()
                        .problems())
                .extracting(ImportProblem::row, ImportProblem::messageKey)
                .containsExactly(tuple(2, "benchmark.import.problem.formula"));
    }

    @Test
    void everyProblemIsNamedByRowAndColumn() {
        MeasurementImport tried = tryOut(HEADER
                + "decision-time;Wrocław;2012;19,3\n"
                + "beauty;Tworóg;2012;1\n"
                + "decision-time;Tworóg;spring;1\n"
                + "decision-time;Tworóg;2012;much\n"
                + "decision-time;Tworóg;2013;-5\n"
                + "decision-time;Tworóg;2014;5\n"
                + "decision-time;Tworóg;2014;6\n"
                + "mystery-index;Tworóg;2014;6\n"
                + "decision-time;Tworóg;2014-Q1;6\n");

        assertThat(tried.report().problems())
                .extracting(ImportProblem::row, ImportProblem::column, problem -> last(problem.messageKey()))
                .containsExactly(
                        tuple(2, "Urząd", "office-unknown"),
                        tuple(3, "Wskaźnik", "indicator-unknown"),
                        tuple(4, "Rok", "period"),
                        tuple(5, "Wartość", "number"),
                        tuple(6, "Wartość", "negative"),
                        tuple(8, "Wartość", "duplicate"),
                        tuple(9, "Wskaźnik", "indicator-computed"),
                        tuple(10, "Rok", "frequency"));
        assertThat(tried.report().committable()).isFalse();
        InvalidField refused =
                catchThrowableOfType(InvalidField.class, () -> asCoordinator(() -> imports.commit(tried.id())));
        assertThat(refused.errors()).hasSize(8);
        assertThat(all()).isEmpty();
        assertThat(asCoordinator(() -> imports.get(tried.id())).status()).isEqualTo(ImportStatus.TRIED);
    }

    @Test
    void fileWithRemarksHasAllRowsAndCanBeMended() {
        MeasurementImport tried = tryOut(HEADER + "decision-time;Wrocław;2012;19,3\ndecision-time;Tworóg;2012;8\n");

        String remarks =
                new String(asCoordinator(() -> imports.remarks(tried.id(), Languages.ENGLISH)), StandardCharsets.UTF_8);

        assertThat(remarks)
                .isEqualTo("\uFEFFWskaźnik;Urząd;Rok;Wartość;Row;Remarks\r\n"
                        + "decision-time;Wrocław;2012;19,3;2;Urząd: There is no office “Wrocław” in the"
                        + " partnership.\r\n"
                        + "decision-time;Tworóg;2012;8;3;\r\n");
        assertThat(tryOut(remarks.replace("Wrocław", "Kalety")).report().problems())
                .isEmpty();
    }

    @Test
    void unknownRowsAreSkippedWhereTheMappingSaysSo() {
        ImportMapping skipping = Mappings.treating(Mappings.POLISH, UnknownOffice.SKIP, UnknownIndicator.SKIP);

        MeasurementImport tried = asCoordinator(() -> imports.tryOut(
                "a.csv",
                bytes(HEADER + "decision-time;Wrocław;2012;1\nbeauty;Tworóg;2012;1\ncost;Tworóg;2012;1\n"),
                skipping));

        assertThat(List.of(tried.report().skipped(), tried.report().newValues()))
                .containsExactly(2, 1);
        assertThat(tried.report().committable()).isTrue();
    }

    @Test
    void unknownIndicatorGetsACardThatClaimsNothing() {
        ImportMapping creating = Mappings.treating(Mappings.POLISH, UnknownOffice.REFUSE, UnknownIndicator.CREATE);

        take(bytes(HEADER + "N20014;Tworóg;2012;4842,79531235\nN20014;Kalety;2012;1\n"), creating);

        var card = asCoordinator(() -> cards.find("n20014")).orElseThrow();
        assertThat(card.source()).isEqualTo(ValueSource.IMPORTED);
        assertThat(card.definition().unit()).isEqualTo(IndicatorUnit.OTHER);
        assertThat(card.definition().name().in(Languages.POLISH)).isEqualTo("N20014");
        assertThat(all()).hasSize(2);
    }

    @Test
    void foreignCodesAreTranslated() {
        ImportMapping mapping = new ImportMapping(
                FileForm.LONG,
                Mappings.POLISH.columns(),
                List.of(),
                null,
                null,
                DecimalSign.COMMA,
                true,
                UnknownOffice.REFUSE,
                UnknownIndicator.REFUSE,
                Map.of("U00408", "on-time"),
                Map.of(),
                MissingReason.NOT_MEASURED,
                MeasurementStatus.DRAFT);

        take(bytes(HEADER + "u00408;Tworóg;2012;85,7\n"), mapping);

        assertThat(one("on-time").status()).isEqualTo(MeasurementStatus.DRAFT);
        assertThat(number(one("on-time"))).isEqualTo(0.857);
    }

    @Test
    void oddValuesAreListedAndHinderNothing() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int year = 2000; year < 2012; year++) {
            file.append("cost;Tworóg;%d;%d,5\n".formatted(year, 100 + (year * 7) % 5));
            file.append("cost;Kalety;%d;%s\n".formatted(year, year == 2006 ? "201234,5" : 200 + (year * 3) % 7 + ",5"));
        }

        MeasurementImport tried = tryOut(file.toString());

        assertThat(tried.report().oddities())
                .extracting(oddity -> oddity.kind().name(), Oddity::row, Oddity::officeId)
                .contains(tuple("UNIT_SLIP", 15, kalety.id().value()));
        assertThat(tried.report().oddities().getFirst().sentence()).containsOnlyKeys("pl", "cs", "en");
        assertThat(tried.report().committable()).isTrue();
    }
}
