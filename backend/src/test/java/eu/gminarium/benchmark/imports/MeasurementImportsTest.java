package eu.gminarium.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.measurement.ImportedMeasurements.Undone;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementChange;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.ProgrammeFixture;
import eu.gminarium.programme.table.FileTooLarge;
import eu.gminarium.programme.table.UnreadableFile;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class MeasurementImportsTest {

    private static final String HEADER = "Wskaźnik;Urząd;Rok;Wartość\n";

    @Inject
    ProgrammeFixture programme;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    IndicatorCards cards;

    @Inject
    Measurements measurements;

    @Inject
    MeasurementImports imports;

    private Partnership partnership;
    private Office tworog;
    private Office kalety;

    @BeforeEach
    void partnershipWithTwoOffices() {
        partnership = programme.partnership();
        tworog = programme.office(partnership, "Tworóg");
        kalety = programme.office(partnership, "Kalety");
        asCoordinator(() -> {
            cards.create(Cards.decisionTime());
            cards.create(Cards.onTime());
            return cards.create(Cards.cost());
        });
    }

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
                        + "decision-time;Wrocław;2012;19,3;2;Urząd: There is no office “Wrocław” in the partnership.\r\n"
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

    @Test
    void importedTwiceItIsTheSame() {
        String file = HEADER + "decision-time;Tworóg;2012;19,3\ncost;Tworóg;2012;..\n";
        take(file);

        ImportReport again = tryOut(file.replace("19,3", "19,30")).report();

        assertThat(again.sameValues()).isEqualTo(2);
        assertThat(again.committable()).isFalse();
    }

    @Test
    void changedValueIsANewRevisionAndKeepsItsSecret() {
        asCoordinator(() -> measurements.enter(new NewMeasurement(
                tworog.id(),
                "cost",
                Period.ofYear(2012),
                new MeasuredValue(BigDecimal.TEN, null, null, null, null, null, Certainty.FINAL, true),
                MeasurementStatus.SIGNED_OFF)));

        take(HEADER + "cost;Tworóg;2012;11\n");

        assertThat(one("cost").revision()).isEqualTo(2);
        assertThat(one("cost").confidential()).isTrue();
    }

    @Test
    void undoPutsBackWhatStoodAndWithdrawsWhatWasNew() {
        take(HEADER + "decision-time;Tworóg;2012;19,3\n");
        MeasurementImport second = take(HEADER + "decision-time;Tworóg;2012;20\ncost;Tworóg;2012;7\n");

        Undone undone = asCoordinator(() -> imports.undo(second.id()));

        assertThat(undone).isEqualTo(new Undone(2, 0));
        assertThat(number(one("decision-time"))).isEqualTo(19.3);
        assertThat(one("decision-time").revision()).isEqualTo(3);
        assertThat(one("cost").status()).isEqualTo(MeasurementStatus.WITHDRAWN);
        assertThat(asCoordinator(() -> measurements.revisions(one("cost").id())))
                .hasSize(2);
        assertThatThrownBy(() -> asCoordinator(() -> imports.undo(second.id()))).isInstanceOf(ImportNotTaken.class);
        assertThatThrownBy(() -> asCoordinator(() -> imports.commit(second.id())))
                .isInstanceOf(ImportTaken.class);
    }

    /** Who was the county's coordinator and is now an office's must not change the other offices' values by the old import. */
    @Test
    void undoReachesOnlyOfficesThatThePersonStillWritesFor() {
        AccountId person = AccountId.next();
        MeasurementImport taken = as(
                person,
                new Grant(Role.COORDINATOR, null),
                () -> imports.commit(
                        imports.tryOut("values.csv", bytes(HEADER + "cost;Kalety;2012;7\n"), Mappings.POLISH)
                                .id()));
        Grant own = new Grant(Role.OFFICE_COORDINATOR, tworog.id());

        assertThatThrownBy(() -> as(person, own, () -> imports.undo(taken.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThat(number(one("cost"))).isEqualTo(7);
    }

    private <T> T as(AccountId person, Grant grant, Supplier<T> work) {
        Access access = new Access(person, false, partnership, null, List.of(grant));
        return Scopes.in((AccessElement) () -> access, work);
    }

    @Test
    void undoKeepsWhatSomebodyHasChangedSince() {
        MeasurementImport taken = take(HEADER + "decision-time;Tworóg;2012;19,3\ncost;Tworóg;2012;7\n");
        Measurement cost = one("cost");
        asCoordinator(() -> measurements.change(
                cost.id(), new MeasurementChange(1, MeasuredValue.of(BigDecimal.TEN), MeasurementStatus.SIGNED_OFF)));

        assertThat(asCoordinator(() -> imports.undo(taken.id()))).isEqualTo(new Undone(1, 1));
        assertThat(number(one("cost"))).isEqualTo(10.0);
    }

    @Test
    void withdrawnValueComesInAgain() {
        MeasurementImport first = take(HEADER + "cost;Tworóg;2012;7\n");
        asCoordinator(() -> imports.undo(first.id()));

        take(HEADER + "cost;Tworóg;2012;7\n");

        assertThat(one("cost").status()).isEqualTo(MeasurementStatus.SIGNED_OFF);
        assertThat(one("cost").revision()).isEqualTo(3);
    }

    @Test
    void commitIsRefusedWhereAPlaceChangedMeanwhile() {
        MeasurementImport tried = tryOut(HEADER + "cost;Tworóg;2012;7\ncost;Kalety;2012;7\n");
        asCoordinator(() -> measurements.enter(new NewMeasurement(
                kalety.id(),
                "cost",
                Period.ofYear(2012),
                MeasuredValue.of(BigDecimal.ONE),
                MeasurementStatus.SIGNED_OFF)));

        assertThatThrownBy(() -> asCoordinator(() -> imports.commit(tried.id())))
                .isInstanceOf(ImportOutdated.class);
        assertThat(all()).hasSize(1);
        assertThat(asCoordinator(() -> imports.get(tried.id())).status()).isEqualTo(ImportStatus.TRIED);
    }

    @Test
    void commitIsTakenWhereSomethingElseChanged() {
        MeasurementImport tried = tryOut(HEADER + "cost;Tworóg;2012;7\n");
        take(HEADER + "cost;Kalety;2012;7\n");

        assertThat(asCoordinator(() -> imports.commit(tried.id())).status()).isEqualTo(ImportStatus.TAKEN);
    }

    @Test
    void ofTwoCommitsAtOnceOneWins() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int year = 1950; year < 2050; year++) {
            file.append("cost;Tworóg;%d;%d\n".formatted(year, year));
        }
        MeasurementImport tried = tryOut(file.toString());
        List<String> outcomes;
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            outcomes =
                    Stream.generate(() -> CompletableFuture.supplyAsync(() -> outcome(tried), two))
                            .limit(2)
                            .toList()
                            .stream()
                            .map(CompletableFuture::join)
                            .toList();
        }

        assertThat(outcomes).containsExactlyInAnyOrder("taken", "refused");
        assertThat(all()).hasSize(100).allMatch(each -> each.revision() == 1);
    }

    private String outcome(MeasurementImport tried) {
        try {
            asCoordinator(() -> imports.commit(tried.id()));
            return "taken";
        } catch (ImportTaken second) {
            return "refused";
        }
    }

    @Test
    void officeCoordinatorImportsForTheOwnOfficeAlone() {
        List<ImportProblem> problems = inTworog(() -> imports.tryOut(
                        "a.csv", bytes(HEADER + "cost;Tworóg;2012;7\ncost;Kalety;2012;8\n"), Mappings.POLISH))
                .report()
                .problems();
        assertThat(problems)
                .extracting(ImportProblem::row, problem -> last(problem.messageKey()))
                .containsExactly(tuple(3, "office-foreign"));

        ImportMapping skipping = Mappings.treating(Mappings.POLISH, UnknownOffice.SKIP, UnknownIndicator.REFUSE);
        inTworog(() -> imports.commit(
                imports.tryOut("a.csv", bytes(HEADER + "cost;Tworóg;2012;7\ncost;Kalety;2012;8\n"), skipping)
                        .id()));

        assertThat(all()).extracting(Measurement::office).containsExactly(tworog.id());
    }

    @Test
    void officeCoordinatorMakesNoCardsAndSeesNoImportOfOthers() {
        ImportMapping creating = Mappings.treating(Mappings.POLISH, UnknownOffice.REFUSE, UnknownIndicator.CREATE);
        byte[] file = bytes(HEADER + "beauty;Tworóg;2012;7\n");
        MeasurementImport coordinators = tryOut(HEADER + "cost;Tworóg;2012;7\n");

        assertThatThrownBy(() -> inTworog(() -> imports.tryOut("a.csv", file, creating)))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> inTworog(() -> imports.commit(coordinators.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThat(inTworog(imports::list)).isEmpty();
    }

    @Test
    void otherRolesImportNothing() {
        for (Role role : new Role[] {Role.LEADER, Role.APPROVER, Role.HEAD, Role.STAFF}) {
            assertThatThrownBy(() -> partnerships.as(partnership, role, tworog.id(), imports::list))
                    .isInstanceOf(RoleNotAllowed.class);
        }
    }

    @Test
    void brokenFilesAreRefusedAndNothingIsKept() {
        byte[] garbage = new byte[10 * 1024 * 1024];
        new Random(7).nextBytes(garbage);
        byte[] brokenUtf8 = bytes(HEADER + "cost;Tworóg;2012;7\n");
        brokenUtf8[brokenUtf8.length - 12] = (byte) 0xC5;

        assertThatThrownBy(() -> asCoordinator(() -> imports.tryOut("a.csv", garbage, Mappings.POLISH)))
                .isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() ->
                        asCoordinator(() -> imports.tryOut("a.csv", new byte[garbage.length + 1], Mappings.POLISH)))
                .isInstanceOf(FileTooLarge.class);
        assertThatThrownBy(() -> asCoordinator(() -> imports.tryOut("a.csv", brokenUtf8, Mappings.POLISH)))
                .isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> asCoordinator(
                        () -> imports.tryOut("a.csv", bytes("Urząd;Rok\nTworóg;2012\n"), Mappings.POLISH)))
                .isInstanceOf(InvalidField.class);
        assertThat(asCoordinator(imports::list)).isEmpty();
    }

    private MeasurementImport tryOut(String file) {
        return asCoordinator(() -> imports.tryOut("C:\\files\\values.csv", bytes(file), Mappings.POLISH));
    }

    private MeasurementImport take(String file) {
        return take(file, Mappings.POLISH);
    }

    private MeasurementImport take(String file, ImportMapping mapping) {
        return take(bytes(file), mapping);
    }

    private MeasurementImport take(byte[] file, ImportMapping mapping) {
        return asCoordinator(
                () -> imports.commit(imports.tryOut("values.csv", file, mapping).id()));
    }

    private List<Measurement> all() {
        return asCoordinator(() -> new ArrayList<>(measurements.list(new MeasurementFilter(null, null, null)).stream()
                .filter(each -> each.source().stored())
                .toList()));
    }

    private Measurement one(String indicator) {
        return all().stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static MeasuredValue entered(Measurement measurement) {
        MeasuredValue entered = measurement.entered();
        if (entered == null) {
            throw new IllegalStateException("masked");
        }
        return entered;
    }

    private static @Nullable Double number(Measurement measurement) {
        return measurement.value() instanceof IndicatorValue.Known known ? known.value() : null;
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private <T> T asCoordinator(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }

    private <T> T inTworog(Supplier<T> work) {
        return partnerships.as(partnership, Role.OFFICE_COORDINATOR, tworog.id(), work);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(Object[]... rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Gminarium", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Wartości");
            for (int row = 0; row < rows.length; row++) {
                row(sheet, row, rows[row]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, cells[column].toString());
            }
        }
    }
}
