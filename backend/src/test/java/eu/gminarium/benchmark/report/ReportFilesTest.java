package eu.gminarium.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.card.NewIndicator;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.PdfReading;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class ReportFilesTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    MeasuredOffices measured;

    @Inject
    IndicatorCards cards;

    @Inject
    Measurements measurements;

    @Inject
    ReportFiles files;

    private Partnership partnership;
    private List<OfficeId> offices;

    @BeforeEach
    void sixOffices() {
        partnership = partnerships.create();
        offices = measured.in(partnership);
    }

    @Test
    void briefHasTwoPagesAndSaysTheSameInEachLanguage() {
        PdfReading polish = brief(4, Languages.POLISH);
        PdfReading czech = brief(4, Languages.CZECH);
        PdfReading english = brief(4, Languages.ENGLISH);

        assertThat(List.of(polish, czech, english)).allSatisfy(pdf -> {
            assertThat(pdf.pages()).isEqualTo(2);
            assertThat(pdf.tagged()).isTrue();
            assertThat(pdf.fonts()).allMatch(PdfReading.Font::embedded);
        });
        assertThat(polish.text())
                .contains("Co się poprawiło")
                .contains("poprawa, spadek z 24,1 dnia (2011) do 19,3 dnia (2012)")
                .contains("Nic się wykrywalnie nie pogorszyło")
                .contains("Zapytajmy, jak to robi Office 2")
                .contains("3 na 6");
        assertThat(czech.text()).contains("Co se zlepšilo").contains("pokles z 24,1 dne (2011) na 19,3 dne (2012)");
        assertThat(english.text()).contains("What got better").contains("down from 24.1 days (2011) to 19.3 days");
    }

    @Test
    void officeWithoutDetectableChangeGetsAValidPage() {
        PdfReading quiet = brief(0, Languages.POLISH);

        assertThat(quiet.pages()).isEqualTo(2);
        assertThat(quiet.text())
                .contains("Nic się wykrywalnie nie poprawiło (1 porównanie")
                .contains("żadnej wykrywalnej zmiany");
    }

    @Test
    void manyIndicatorsStillFitOnTwoPagesAndThePageSaysWhatIsLeftOut() {
        partnerships.asCoordinator(partnership, () -> {
            for (int i = 0; i < 70; i++) {
                String code = "more-" + i;
                cards.create(new NewIndicator(
                        code, ValueSource.ENTERED, Cards.decisionTime().definition()));
                measurements.enter(new NewMeasurement(
                        offices.getFirst(),
                        code,
                        Period.ofYear(2012),
                        MeasuredValue.of(BigDecimal.ONE),
                        MeasurementStatus.SIGNED_OFF));
            }
            return true;
        });

        PdfReading full = brief(0, Languages.ENGLISH);

        assertThat(full.pages()).isEqualTo(2);
        assertThat(full.text()).contains("in the XLSX workbook only");
        assertThat(rows(full)).isGreaterThan(15);
    }

    @Test
    void partnershipsReportNamesFindingsAndEveryIndicator() {
        PdfReading report = PdfReading.of(make(null, Languages.POLISH, ResultsFormat.PDF));

        assertThat(report.text())
                .contains("Urzędy w liczbach")
                .contains("Office 4 – Name: poprawa")
                .contains("Office 5 – Name: pogorszenie")
                .contains("25,2");
    }

    @Test
    void workbookHoldsEveryFigureUnrounded() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(make(null, Languages.ENGLISH, ResultsFormat.XLSX)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<Double> values = new ArrayList<>();
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                if (sheet.getRow(row).getCell(2).getStringCellValue().equals("decision-time")) {
                    values.add(sheet.getRow(row).getCell(7).getNumericCellValue());
                }
            }

            assertThat(values)
                    .containsExactlyInAnyOrder(18.1, 20.8, 17.8, 20.5, 24.1, 21.5, 18.3, 20.6, 18.2, 21.4, 19.3, 25.2);
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
        }
    }

    @Test
    void confidentialValueIsInNoFile() {
        partnerships.asCoordinator(partnership, () -> {
            measured.enter(
                    offices.getFirst(),
                    2013,
                    new MeasuredValue(new BigDecimal("777.7"), null, null, null, null, null, Certainty.FINAL, true));
            return true;
        });

        assertThat(brief(0, Languages.POLISH).text()).doesNotContain("777,7");
        assertThat(PdfReading.of(make(null, Languages.POLISH, ResultsFormat.PDF))
                        .text())
                .doesNotContain("777,7");
        assertThat(sheetText()).doesNotContain("777.7");
    }

    @Test
    void paragraphForTheCouncilOpensAsTextWithPeriodsThresholdAndSource() throws IOException {
        byte[] file = make(offices.get(4), Languages.POLISH, ResultsFormat.DOCX);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText().replace('\u00a0', ' '))
                    .contains("Jakość obsługi i sprawność urzędu: Office 4")
                    .contains("spadek z 24,1 dnia (2011) do 19,3 dnia (2012)")
                    .contains("próg z karty wskaźnika")
                    .contains("Źródło: " + partnership.name());
        }
    }

    @Test
    void staffGetNoneAndUnknownOfficesAreNotFound() {
        assertThatThrownBy(() -> partnerships.as(
                        partnership,
                        Role.STAFF,
                        offices.getFirst(),
                        () -> files.make(null, Languages.POLISH, ResultsFormat.PDF, percent -> {})))
                .isInstanceOf(RoleNotAllowed.class);
        for (ResultsFormat format : ResultsFormat.values()) {
            assertThatThrownBy(() -> make(OfficeId.next(), Languages.POLISH, format))
                    .isInstanceOf(RecordNotFound.class);
        }
    }

    /** How many of the office's 71 indicators the page shows. */
    private static int rows(PdfReading pdf) {
        Matcher leftOut = Pattern.compile("(\\d+) indicators are in the XLSX").matcher(pdf.text());
        assertThat(leftOut.find()).isTrue();
        return 71 - Integer.parseInt(leftOut.group(1));
    }

    private PdfReading brief(int office, Locale language) {
        return PdfReading.of(make(offices.get(office), language, ResultsFormat.PDF));
    }

    private String sheetText() {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(make(null, Languages.ENGLISH, ResultsFormat.XLSX)))) {
            StringBuilder text = new StringBuilder();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append(' ')));
            return text.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] make(@Nullable OfficeId office, Locale language, ResultsFormat format) {
        return partnerships.as(
                partnership, Role.LEADER, null, () -> files.make(office, language, format, percent -> {}));
    }
}
