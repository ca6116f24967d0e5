package eu.gminarium.training.register.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PdfReading;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.cost.Invoices;
import eu.gminarium.training.cost.NewInvoice;
import eu.gminarium.training.register.RegisterEntry;
import eu.gminarium.training.register.RegisterFilter;
import eu.gminarium.training.register.RegisterFixture;
import eu.gminarium.training.register.RegisterTotals;
import eu.gminarium.training.register.TrainingRegister;
import eu.gminarium.training.session.Session;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seven people at one session of 720.01 zł, one of whom has a name that looks like a formula. */
@ProgramTest
class RegisterFilesTest {

    private static final LocalDate DAY = LocalDate.of(2012, 2, 21);
    private static final int PEOPLE = 7;

    @Inject
    TrainingFixture fixture;

    @Inject
    RegisterFixture registers;

    @Inject
    RegisterFiles files;

    @Inject
    TrainingRegister register;

    @Inject
    Invoices invoices;

    private Partnership partnership;

    @BeforeEach
    void attend() {
        partnership = fixture.partnership();
        TestOffice office = fixture.office(partnership, 1);
        Session session = registers.session(partnership, DAY);
        for (int i = 1; i < PEOPLE; i++) {
            registers.attend(office, session, registers.named(office, "Żaneta", "Łąka " + i), Presence.PRESENT);
        }
        registers.attend(office, session, registers.named(office, "Jan", "=1+1"), Presence.PRESENT);
        Money amount = new Money(72_001, Currency.getInstance("PLN"));
        fixture.asCoordinator(
                partnership,
                () -> invoices.add(new NewInvoice(session.id(), "FV 7/2012", DAY.plusDays(9), amount, null)));
    }

    @Test
    void workbookHasTheFormsHeadingsAndTheRegistersRows() throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(write(RegisterFormat.XLSX, Languages.POLISH)))) {
            List<Row> rows = workbook.getFirstSheet().read();
            List<RegisterEntry> entries = entries();

            assertThat(texts(rows.getFirst()))
                    .startsWith(
                            "Lp.",
                            "Symbol komórki",
                            "Nazwisko i imię",
                            "Stanowisko",
                            "Data",
                            "Liczba dni",
                            "Temat",
                            "Instytucja szkoląca",
                            "Koszt");
            assertThat(rows).hasSize(PEOPLE + 1);
            for (int i = 0; i < PEOPLE; i++) {
                Row row = rows.get(i + 1);
                RegisterEntry entry = entries.get(i);
                assertThat(row.getCellAsNumber(0)).contains(BigDecimal.valueOf(i + 1L));
                assertThat(row.getCellAsString(2))
                        .contains(String.valueOf(entry.person().name()));
                assertThat(row.getCellAsDate(4).orElseThrow().toLocalDate()).isEqualTo(DAY);
                assertThat(row.getCellAsNumber(8).orElseThrow())
                        .isEqualByComparingTo(entry.cost().cost().amount());
            }
            assertThat(sum(rows))
                    .isEqualByComparingTo("720.01")
                    .isEqualByComparingTo(totals().cost().amount());
        }
    }

    @Test
    void secondSheetHasTheSums() throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(write(RegisterFormat.XLSX, Languages.POLISH)))) {
            Sheet sums = workbook.getSheet(1).orElseThrow();
            List<Row> rows = sums.read();

            assertThat(rows.getFirst().getCellAsString(0)).contains("Łączny koszt szkoleń");
            assertThat(rows.getFirst().getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("720.01");
            assertThat(rows).anySatisfy(row -> {
                assertThat(row.getCellAsString(0)).contains("OR · Unit, Office 1");
                assertThat(row.getCellAsNumber(1)).contains(BigDecimal.valueOf(PEOPLE));
            });
        }
    }

    @Test
    void everyPartOfTheWorkbookIsWellFormed(@TempDir Path folder) throws Exception {
        // A program that opens the file reads its directory; sizes stand there and not before each part.
        Path workbook = Files.write(folder.resolve("register.xlsx"), write(RegisterFormat.XLSX, Languages.CZECH));
        int parts = 0;
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                assertThat(DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(zip.getInputStream(entry))
                                .getDocumentElement())
                        .as(entry.getName())
                        .isNotNull();
                parts++;
            }
        }
        assertThat(parts).isGreaterThan(5);
    }

    @Test
    void headingsSpeakTheReadersLanguage() {
        assertThat(text(RegisterFormat.CSV, Languages.ENGLISH))
                .startsWith("\ufeffNo.,Unit symbol,Name,Position,Date,Days");
        assertThat(text(RegisterFormat.CSV, Languages.CZECH)).startsWith("\ufeffPoř. č.;Značka útvaru;");
    }

    @Test
    void textTableHasSemicolonsDecimalCommasAndTheSameSum() throws IOException {
        String text = text(RegisterFormat.CSV, Languages.POLISH);

        assertThat(text).startsWith("\ufeffLp.;Symbol komórki;Nazwisko i imię;Stanowisko;Data;Liczba dni;Temat;");
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text.substring(1))) {
            List<NamedCsvRecord> read = rows.stream().toList();
            assertThat(read).hasSize(PEOPLE);
            assertThat(read.stream()
                            .map(row -> new BigDecimal(row.getField("Koszt").replace(',', '.')))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(totals().cost().amount());
            assertThat(read).allMatch(row -> row.getField("Data").equals("2012-02-21"));
            assertThat(read).allMatch(row -> row.getField("Nr faktury").equals("FV 7/2012"));
        }
    }

    @Test
    void noCellOfTheTextTableIsAFormula() {
        assertThat(text(RegisterFormat.CSV, Languages.POLISH))
                .contains(";'=1+1 Jan;")
                .doesNotContain(";=1+1");
    }

    @Test
    void printedFormIsTaggedAndHasEveryRowAndTheSum() {
        PdfReading read = PdfReading.of(write(RegisterFormat.PDF, Languages.POLISH));

        assertThat(read.tagged()).isTrue();
        assertThat(read.language()).isEqualTo("pl");
        assertThat(read.title()).isEqualTo("Zestawienie szkoleń");
        assertThat(read.text()).contains("Symbol komórki", "Nazwisko i imię", "Instytucja szkoląca", "720,01 zł");
        for (int i = 1; i < PEOPLE; i++) {
            assertThat(read.text()).contains("Łąka " + i);
        }
    }

    @Test
    void longRegisterIsNotPrinted() {
        registers.fill(partnership, (int) (RegisterFiles.PRINTED / 25) + 1);

        assertThatThrownBy(() -> fixture.asCoordinator(partnership, () -> {
                    files.check(RegisterFormat.PDF, RegisterFilter.ALL);
                    return partnership;
                }))
                .isInstanceOf(RegisterTooLong.class);
        assertThat(fixture.asCoordinator(partnership, () -> {
                    files.check(RegisterFormat.XLSX, RegisterFilter.ALL);
                    return partnership;
                }))
                .isEqualTo(partnership);
    }

    private byte[] write(RegisterFormat format, Locale language) {
        return fixture.asCoordinator(partnership, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.write(format, RegisterFilter.of(2012), language, out);
            return out.toByteArray();
        });
    }

    private String text(RegisterFormat format, Locale language) {
        return new String(write(format, language), StandardCharsets.UTF_8);
    }

    private List<RegisterEntry> entries() {
        return fixture.asCoordinator(
                partnership, () -> register.list(RegisterFilter.of(2012), Languages.POLISH, 0, 100));
    }

    private RegisterTotals totals() {
        return fixture.asCoordinator(partnership, () -> register.totals(RegisterFilter.of(2012)));
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell.asString()).toList();
    }

    private static BigDecimal sum(List<Row> rows) {
        return rows.stream()
                .skip(1)
                .map(row -> row.getCellAsNumber(8).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
