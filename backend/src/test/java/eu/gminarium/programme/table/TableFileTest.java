package eu.gminarium.programme.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import eu.gminarium.programme.table.Table.Encoding;
import eu.gminarium.programme.table.UnreadableFile.Reason;
import eu.gminarium.shared.StorableText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TableFileTest {

    @TempDir
    Path folder;

    private static final String CSV = "Imię;Nazwisko\nŁucja;Żółć\nEwa;„Nowak–Śliwa”\n";
    private static final long SEED = 20111001;

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(CSV.getBytes(StandardCharsets.UTF_8), Encoding.UTF_8),
                Arguments.of(("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8), Encoding.UTF_8_BOM),
                Arguments.of(CSV.getBytes(Charset.forName("windows-1250")), Encoding.WINDOWS_1250),
                Arguments.of(
                        "Jméno;Příjmení\nJiří;Šťastný\nZdeněk;Ďuriš\n".getBytes(Charset.forName("windows-1250")),
                        Encoding.WINDOWS_1250));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void saysWhichEncodingItSaw(byte[] file, Encoding seen) {
        Table table = TableFile.read(file);

        assertThat(table.source()).isEqualTo(new Table.Source(seen, ';'));
        assertThat(table.header().getFirst()).isIn("Imię", "Jméno");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void findsTheSeparator() {
        assertThat(read("a,b\n1,2").source().separator()).isEqualTo(',');
        assertThat(read("a\tb\n1\t2").source().separator()).isEqualTo('\t');
        assertThat(read("\"a,b,c\";b\n1;2").source().separator()).isEqualTo(';');
    }

    @Test
    void numbersRowsAsAnEditorDoesAndLeavesEmptyOnesOut() {
        Table table = read("a;b\n\n;;\n\"two\nlines\";x\n3\n");

        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(4, 6);
        assertThat(table.rows().getLast().cell(1)).isEqualTo(Table.Cell.EMPTY);
    }

    static Stream<Arguments> refused() {
        byte[] garbage = new byte[10 * 1024 * 1024];
        new Random(SEED).nextBytes(garbage);
        byte[] broken = "imię;ł\nzażółć;gęślą\n".getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 3] = ';';
        return Stream.of(
                Arguments.of("nothing", new byte[0], Reason.EMPTY),
                Arguments.of("white space", " \n\n".getBytes(StandardCharsets.UTF_8), Reason.EMPTY),
                Arguments.of("only a header", "a;b\n".getBytes(StandardCharsets.UTF_8), Reason.EMPTY),
                Arguments.of("10 MB of garbage", garbage, Reason.NO_TABLE),
                Arguments.of("a program", "MZ\u0090\0\u0003\0".getBytes(StandardCharsets.ISO_8859_1), Reason.NO_TABLE),
                Arguments.of("text in UTF-16", CSV.getBytes(StandardCharsets.UTF_16), Reason.NO_TABLE),
                Arguments.of("another archive", zip("notes.txt", "hello"), Reason.NO_TABLE),
                Arguments.of("a cut-off workbook", Arrays.copyOf(xlsx(sheet -> {}), 300), Reason.NO_TABLE),
                Arguments.of(
                        "U+0000 in a name", "a;b\n1;J\0n\n".getBytes(StandardCharsets.UTF_8), Reason.CONTROL_CHARACTER),
                Arguments.of("broken UTF-8", broken, Reason.BROKEN_UTF8),
                Arguments.of(
                        "ISO 8859-2", "ą;ś\nź;Ś\n".getBytes(Charset.forName("ISO-8859-2")), Reason.UNKNOWN_ENCODING),
                Arguments.of("an open quote", "a;b\n\"1;2\n".getBytes(StandardCharsets.UTF_8), Reason.OPEN_QUOTE),
                Arguments.of(
                        "a long list", "a;b\n".repeat(10_002).getBytes(StandardCharsets.UTF_8), Reason.TOO_MANY_ROWS),
                Arguments.of(
                        "old Excel", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, Reason.OLD_EXCEL),
                Arguments.of("an empty workbook", xlsx(sheet -> {}), Reason.EMPTY),
                Arguments.of("a zip bomb", zip("xl/workbook.xml", " ".repeat(70_000_000)), Reason.UNPACKS_TOO_LARGE),
                Arguments.of("a huge sheet", xlsx(TableFileTest::fillHuge), Reason.TOO_MANY_ROWS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void saysWhyAFileIsNoTable(String name, byte[] file, Reason reason) {
        assertThatThrownBy(() -> TableFile.read(file))
                .asInstanceOf(type(UnreadableFile.class))
                .extracting(UnreadableFile::reason)
                .isEqualTo(reason);
    }

    @Test
    void namesTheLineOfACharacterThatCannotBeStored() {
        byte[] file = "a;b\n1;x\n2;J\0n\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> TableFile.read(file))
                .asInstanceOf(type(UnreadableFile.class))
                .extracting(UnreadableFile::arguments)
                .isEqualTo(List.of(3L));
    }

    /** So does Excel write U+0000; the letters themselves do no harm. */
    @Test
    void workbookHoldsNothingThatCannotBeStored() {
        Table table = TableFile.read(xlsx(sheet -> {
            sheet.value(0, 0, "name");
            sheet.value(1, 0, "J_x0000_n");
        }));

        assertThat(StorableText.is(table.rows().getFirst().cell(0).text())).isTrue();
    }

    /** Written out it would have a billion digits. */
    @Test
    void numberThatNoSpreadsheetWritesIsNotWrittenOut() {
        Table table = TableFile.read(xlsx(sheet -> {
            sheet.value(0, 0, "value");
            sheet.value(1, 0, new BigDecimal("1e999999999"));
        }));

        assertThat(table.rows().getFirst().cell(0).text()).isEqualTo("1E+999999999");
    }

    @Test
    void fileOverTenMegabytesIsTooLarge() {
        assertThatThrownBy(() -> TableFile.read(new byte[TableFile.MAX_BYTES + 1]))
                .isInstanceOf(FileTooLarge.class);
    }

    @Test
    void workbooksDatesNumbersAndFormulasAreTold() {
        Table table = TableFile.read(xlsx(sheet -> {
            sheet.value(0, 0, "date");
            sheet.value(2, 0, LocalDate.of(2013, 3, 20));
            sheet.style(2, 0).format("dd.mm.yyyy").set();
            sheet.value(2, 1, 2413082);
            sheet.value(2, 2, 1.5);
            sheet.formula(2, 3, "1+1");
            sheet.value(2, 4, " Żółć ");
        }));

        assertThat(table.source()).isEqualTo(new Table.Source(Encoding.XLSX, null));
        assertThat(table.rows()).hasSize(1);
        Table.Row row = table.rows().getFirst();
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cells())
                .extracting(Table.Cell::text)
                .containsExactly("2013-03-20", "2413082", "1.5", "", "Żółć");
        assertThat(row.cell(3).formula()).isTrue();
    }

    @Test
    void workbookWithoutFormatsIsRead() throws IOException {
        byte[] plain = withoutFormats(xlsx(sheet -> {
            sheet.value(0, 0, "Imię");
            sheet.value(1, 0, "Łucja");
        }));

        assertThat(TableFile.read(plain).rows().getFirst().cell(0).text()).isEqualTo("Łucja");
    }

    private byte[] withoutFormats(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("plain.xlsx"), workbook);
        try (FileSystem parts = FileSystems.newFileSystem(file)) {
            Files.delete(parts.getPath("xl/styles.xml"));
            for (String naming : List.of("[Content_Types].xml", "xl/_rels/workbook.xml.rels")) {
                Path part = parts.getPath(naming);
                String rest = Files.readString(part).replaceAll("<(Override|Relationship) [^>]*styles.xml[^>]*>", "");
                Files.writeString(part, rest);
            }
        }
        return Files.readAllBytes(file);
    }

    private static Table read(String csv) {
        return TableFile.read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static void fillHuge(Worksheet sheet) {
        for (int row = 0; row < 10_050; row++) {
            sheet.value(row, 0, row);
        }
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

    private static byte[] zip(String name, String content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(file)) {
            archive.putNextEntry(new ZipEntry(name));
            archive.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
