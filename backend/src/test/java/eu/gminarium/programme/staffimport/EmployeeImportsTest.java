package eu.gminarium.programme.staffimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.ProgrammeFixture;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.EmployeeFilter;
import eu.gminarium.programme.staff.Employees;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.programme.staffimport.ImportPreview.RowNote;
import eu.gminarium.programme.table.Table.Encoding;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ProgramTest
class EmployeeImportsTest {

    private static final String HEADER =
            "Symbol komórki;Nazwa komórki;Imię;Nazwisko;Stanowisko;E-mail;Zatrudniony od\n";
    private static final String ANNA = "OR;Organizacja;Anna;Nowak;Inspektor;Anna@Tworog.example;20.03.2013\n";
    private static final String ZOFIA = "FN;Wydział Finansów;Zofia;Żółć;Skarbnik;;2001-09-01\n";

    @Inject
    ProgrammeFixture programme;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    EmployeeImports imports;

    @Inject
    Employees employees;

    @Inject
    Units units;

    private Partnership partnership;
    private Office office;

    @BeforeEach
    void office() {
        partnership = programme.partnership();
        office = programme.office(partnership, "Tworóg");
        programme.unit(partnership, office, "OR");
    }

    @Test
    void dryRunTellsWhatItSawAndChangesNothing() {
        ImportPreview preview = dryRun(HEADER + ANNA + ZOFIA);

        assertThat(preview.source().encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(preview.source().separator()).isEqualTo(';');
        assertThat(preview.rows()).isEqualTo(2);
        assertThat(preview.newEmployees()).isEqualTo(2);
        assertThat(preview.newUnits()).containsExactly("Tworóg: FN");
        assertThat(preview.committable()).isTrue();
        assertThat(people()).isEmpty();
        assertThat(unitSymbols()).containsExactly("OR");
    }

    @Test
    void commitAddsPeopleAndMissingUnits() {
        commit(HEADER + ANNA + ZOFIA);

        assertThat(people())
                .extracting(Employee::fullName, Employee::email, Employee::unitSymbol, Employee::employedFrom)
                .containsExactly(
                        tuple("Anna Nowak", "anna@tworog.example", "OR", LocalDate.of(2013, 3, 20)),
                        tuple("Zofia Żółć", null, "FN", LocalDate.of(2001, 9, 1)));
        assertThat(unitSymbols()).containsExactly("FN", "OR");
    }

    @Test
    void readsWindows1250AsOldSpreadsheetsWriteIt() {
        ImportPreview preview =
                as(office, () -> imports.dryRun((HEADER + ANNA + ZOFIA).getBytes(Charset.forName("windows-1250"))));

        assertThat(preview.source().encoding()).isEqualTo(Encoding.WINDOWS_1250);
        assertThat(preview.committable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "cs", "en"})
    void templateHasTheColumnsThatTheImportKnows(String language) {
        String header =
                new String(as(office, () -> imports.template(Locale.of(language))), StandardCharsets.UTF_8).strip();

        assertThat(dryRun(header + "\r\nOR;Organizacja;Anna;Nowak;Inspektor;;20.03.2013")
                        .columns())
                .containsExactlyInAnyOrder(
                        EnumSet.complementOf(EnumSet.of(ImportColumn.OFFICE)).toArray(ImportColumn[]::new));
    }

    @Test
    void errorListRepeatsTheRowsAndSaysWhatIsWrong() {
        byte[] file = (HEADER + ANNA + "FN;;Zofia;Żółć;;;jutro\n").getBytes(StandardCharsets.UTF_8);

        String list = new String(as(office, () -> imports.errorList(file, Locale.of("pl"))), StandardCharsets.UTF_8);

        assertThat(list.lines())
                .containsExactly(
                        "\uFEFFSymbol komórki;Nazwa komórki;Imię;Nazwisko;Stanowisko;E-mail;Zatrudniony od;Wiersz;Błąd",
                        "OR;Organizacja;Anna;Nowak;Inspektor;Anna@Tworog.example;20.03.2013;2;",
                        "FN;;Zofia;Żółć;;;jutro;3;\"Stanowisko: nie może być puste; "
                                + "Zatrudniony od: „jutro” nie jest datą, np. 20.03.2013\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Symbol komórki;Imię;Nazwisko;Stanowisko;Zatrudniona od",
                "Útvar;Jméno;Příjmení;Pracovní pozice;Zaměstnán od",
                "unit,first_name,last_name,position,employed_from",
                "UNIT\tFIRST NAME\tLAST NAME\tPOSITION\tEMPLOYED SINCE"
            })
    void columnsHaveNamesInThreeLanguages(String header) {
        String separator = header.replaceAll("[^;,\t]", "").substring(0, 1);
        String row = String.join(separator, "OR", "Anna", "Nowak", "Inspektor", "20. 3. 2013");

        assertThat(dryRun(header + "\n" + row).committable()).isTrue();
    }

    @Test
    void workbookIsReadWithItsDates() {
        commit(xlsx(sheet -> {
            fill(sheet, 0, "Symbol komórki", "Imię", "Nazwisko", "Stanowisko", "E-mail", "Zatrudniony od");
            fill(sheet, 1, "OR", "Łucja", "Święs", "Referent", "", "");
            sheet.value(1, 5, LocalDate.of(2013, 3, 20));
            sheet.style(1, 5).format("yyyy-mm-dd").set();
        }));

        assertThat(people()).singleElement().satisfies(lucja -> {
            assertThat(lucja.fullName()).isEqualTo("Łucja Święs");
            assertThat(lucja.employedFrom()).isEqualTo(LocalDate.of(2013, 3, 20));
        });
    }

    @Test
    void formulaIsABadCell() {
        byte[] file = xlsx(sheet -> {
            fill(sheet, 0, "Symbol komórki", "Imię", "Nazwisko", "Stanowisko", "Zatrudniony od");
            fill(sheet, 1, "OR", "", "Święs", "Referent", "2013-03-20");
            sheet.formula(1, 1, "CONCATENATE(\"A\",\"nna\")");
        });

        assertThat(as(office, () -> imports.dryRun(file)).errors())
                .extracting(RowNote::row, RowNote::column, RowNote::messageKey)
                .containsExactly(tuple(2, ImportColumn.FIRST_NAME, "programme.import.formula"));
    }

    @ParameterizedTest(name = "{0} gives {2} at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            OR;;;Nowak;Inspektor;;20.03.2013                   | FIRST_NAME    | empty
            OR;;Anna;N0wak;Inspektor;;20.03.2013               | LAST_NAME     | no-name
            OR;;=CMD();Nowak;Inspektor;;20.03.2013             | FIRST_NAME    | formula
            OR;;Anna;Nowak;;;20.03.2013                        | POSITION      | empty
            OR;;Anna;Nowak;Inspektor;anna(at)x;20.03.2013      | EMAIL         | no-email
            OR;;Anna;Nowak;Inspektor;a..b@x.example;20.03.2013 | EMAIL         | no-email
            OR;;Anna;Nowak;Inspektor;;30.02.2013               | EMPLOYED_FROM | no-date
            OR;;Anna;Nowak;Inspektor;;03/20/2013               | EMPLOYED_FROM | no-date
            OR;;Anna;Nowak;Inspektor;;                         | EMPLOYED_FROM | empty
            XX;;Anna;Nowak;Inspektor;;20.03.2013               | UNIT_NAME     | unit-unknown
            """)
    void everyBadRowIsNamedWithItsReason(String row, ImportColumn column, String reason) {
        ImportPreview preview = dryRun(HEADER + ANNA + row.strip() + "\n");

        assertThat(preview.errors())
                .extracting(RowNote::row, RowNote::column, RowNote::messageKey)
                .containsExactly(tuple(3, column, "programme.import." + reason));
        assertThat(preview.committable()).isFalse();
    }

    @Test
    void oneBadRowKeepsEverybodyOut() {
        assertThatThrownBy(() -> commit(HEADER + ANNA + ZOFIA + "OR;;;Nowak;Inspektor;;x\n"))
                .asInstanceOf(type(InvalidField.class))
                .extracting(InvalidField::errors)
                .satisfies(errors -> assertThat(errors)
                        .extracting(InvalidField.FieldError::field)
                        .containsExactly("row 4, first-name", "row 4, employed-from"));
        assertThat(people()).isEmpty();
        assertThat(unitSymbols()).containsExactly("OR");
    }

    @Test
    void missingColumnIsNamed() {
        assertThatThrownBy(() -> dryRun("Imię;Nazwisko;Buty\nAnna;Nowak;38\n"))
                .asInstanceOf(type(InvalidField.class))
                .extracting(InvalidField::errors)
                .satisfies(errors -> assertThat(errors).hasSize(3));
    }

    @Test
    void unknownColumnsAreToldAndIgnored() {
        ImportPreview preview = dryRun("Buty;" + HEADER + "38;" + ANNA);

        assertThat(preview.ignoredColumns()).containsExactly("Buty");
        assertThat(preview.committable()).isTrue();
    }

    @Test
    void sameFileTwiceAddsNobodyAgain() {
        commit(HEADER + ANNA + ZOFIA);

        ImportPreview again = dryRun(HEADER + ANNA + ZOFIA);

        assertThat(again.duplicates()).extracting(RowNote::row).containsExactly(2, 3);
        assertThat(again.newEmployees()).isZero();
        commit(HEADER + ANNA + ZOFIA);
        assertThat(people()).hasSize(2);
    }

    @Test
    void rowThatRepeatsAnotherIsLeftOut() {
        ImportPreview preview = dryRun(HEADER + ZOFIA + ZOFIA);

        assertThat(preview.newEmployees()).isOne();
        assertThat(preview.duplicates()).extracting(RowNote::row).containsExactly(3);
    }

    @Test
    void addressOfSomebodyElseIsRefused() {
        ImportPreview preview = dryRun(HEADER + ANNA + "OR;;Ewa;Lis;Referent;anna@tworog.example;20.03.2013\n");

        assertThat(preview.errors()).extracting(RowNote::messageKey).containsExactly("programme.import.email-taken");
    }

    @Test
    void commitRefusesAnotherFileThanTheOneThatWasChecked() {
        String seen = dryRun(HEADER + ANNA).fingerprint();

        assertThatThrownBy(() -> as(office, () -> imports.commit(bytes(HEADER + ZOFIA), seen)))
                .isInstanceOf(FileChanged.class);
        assertThat(as(office, () -> imports.commit(bytes(HEADER + ANNA), seen)).newEmployees())
                .isOne();
    }

    @Test
    void importerOfTwoOfficesNamesTheOfficeByCodeOrName() {
        programme.importRegister();
        Office kalety = programme.office(partnership, "Kalety");
        String header = "Urząd;" + HEADER;
        List<Grant> both = List.of(
                new Grant(Role.OFFICE_COORDINATOR, office.id()), new Grant(Role.OFFICE_COORDINATOR, kalety.id()));

        ImportPreview preview = partnerships.as(
                partnership,
                null,
                both,
                () -> imports.dryRun(
                        bytes(header + "TWORÓG;" + ANNA + ";" + ZOFIA + "kalety;" + ZOFIA + "Zbrosławice;" + ZOFIA)));

        assertThat(preview.errors())
                .extracting(RowNote::row, RowNote::messageKey)
                .containsExactly(tuple(3, "programme.import.empty"), tuple(5, "programme.import.office-unknown"));
    }

    @Test
    void onlyOfficeCoordinatorsImport() {
        assertThatThrownBy(() -> programme.asCoordinator(partnership, () -> imports.dryRun(bytes(HEADER + ANNA))))
                .isInstanceOf(RoleNotAllowed.class);
    }

    private ImportPreview dryRun(String csv) {
        return as(office, () -> imports.dryRun(bytes(csv)));
    }

    private ImportPreview commit(String csv) {
        return commit(bytes(csv));
    }

    private ImportPreview commit(byte[] file) {
        return as(office, () -> imports.commit(file, null));
    }

    private List<Employee> people() {
        return as(office, () -> employees.list(EmployeeFilter.ALL, Languages.POLISH, 0, 50));
    }

    private List<String> unitSymbols() {
        return as(office, () -> units.of(office.id())).stream()
                .map(Unit::symbol)
                .toList();
    }

    private <T> T as(Office where, Supplier<T> work) {
        return programme.asOfficeCoordinator(partnership, where, work);
    }

    private static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(Consumer<Worksheet> content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Gminarium", "1.0")) {
            content.accept(workbook.newWorksheet("Kadry"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void fill(Worksheet sheet, int row, String... values) {
        for (int column = 0; column < values.length; column++) {
            sheet.value(row, column, values[column]);
        }
    }
}
