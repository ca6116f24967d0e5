package eu.gminarium.survey.report;

import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.security.Role;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.local.LocalQuestionnaires;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.LocalQuestions;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.questionnaire.YesNo;
import eu.gminarium.survey.wave.Cycle;
import eu.gminarium.survey.wave.NewWave;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveStillOpen;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class ResultsWorkbooksTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    LocalQuestionnaires local;

    @Inject
    Waves waves;

    @Inject
    ResultsWorkbooks workbooks;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;
    OfficeId lubliniec;
    Wave wave;

    @BeforeEach
    void holdWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
        lubliniec = surveys.office(partnership, "=Lubliniec", 3);
        wave = surveys.openWave(partnership, content("waiting", "overall"));
        surveys.enter(partnership, wave, tworog, 6, answers("waiting", "2", "overall", "5"));
        surveys.enter(partnership, wave, tworog, 2, answers("waiting", "4", "overall", "3"));
        surveys.enter(partnership, wave, kalety, 7, answers("waiting", "4", "overall", "4"));
        surveys.enter(partnership, wave, lubliniec, 4, answers("waiting", "1", "overall", "1"));
    }

    @Test
    void numbersAreNumbersAndHiddenOnesSaySo() {
        surveys.close(partnership, wave);

        List<Row> rows = sheet(asCoordinator(), "Statements");

        Row first = row(rows, "Tworóg", "waiting");
        assertThat(first.getCell(4).getType()).isEqualTo(CellType.NUMBER);
        assertThat(numbers(first, 4, 9)).containsExactly(8.0, 0.0, 6.0, 0.0, 2.0, 0.0);
        assertThat(number(first, 10)).isEqualTo(2.5);
        assertThat(number(first, 11)).isEqualTo(0.25);
        assertThat(number(first, 12)).isCloseTo(0.0715, within(1e-3));
        Row hidden = row(rows, "=Lubliniec", "waiting");
        assertThat(hidden.getCellText(4)).isEmpty();
        assertThat(hidden.getCellText(14)).isEqualTo("hidden: fewer than 5 people answered");
        assertThat(number(row(rows, "All shown offices (2)", "waiting"), 4)).isEqualTo(15.0);
    }

    @Test
    void indexAndMethodStandBeside() {
        surveys.close(partnership, wave);

        byte[] file = asCoordinator();

        List<Row> indexes = sheet(file, "Index and areas");
        assertThat(indexes.stream().map(row -> row.getCellText(0)))
                .containsSubsequence("=Lubliniec", "Kalety", "Tworóg", "All shown offices (2)");
        assertThat(sheet(file, "Method"))
                .anySatisfy(row -> assertThat(row.getCellText(1)).contains("15 responses", "2 offices"));
    }

    @Test
    void officeCoordinatorGetsOwnOfficeAndTheTotal() {
        surveys.close(partnership, wave);

        byte[] file = partnerships.as(partnership, Role.OFFICE_COORDINATOR, kalety, (Supplier<byte[]>) this::file);

        assertThat(sheet(file, "Statements").stream().skip(1).map(row -> row.getCellText(0)))
                .containsOnly("Kalety", "All shown offices (2)");
    }

    @Test
    void workbookOfOneOfficeHoldsWhatItAloneAsked() {
        Wave asked = waveWithOwnQuestions();

        byte[] own = file(asked, tworog);

        assertThat(number(row(sheet(own, "Own statements"), "Tworóg", "local-tax"), 10))
                .isEqualTo(2.0);
        assertThat(sheet(own, "Own questions").getLast().getCellText(1)).isEqualTo("local-bus");
        assertThat(sheets(file(asked, kalety))).doesNotContain("Own statements", "Own questions");
        assertThat(sheets(file(asked, null))).doesNotContain("Own statements", "Own questions");
    }

    @Test
    void openWaveIsRefusedBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> partnerships.asCoordinator(partnership, () -> {
                    workbooks.check(wave.id());
                    return true;
                }))
                .isInstanceOf(WaveStillOpen.class);
    }

    private Wave waveWithOwnQuestions() {
        Cycle cycle = surveys.cycle(partnership, content("overall"));
        var own = new LocalQuestions(List.of(new Block(
                text("Our office"),
                List.of(
                        new Statement("local-tax", "local", text("The tax desk is open long enough"), false),
                        new YesNo("local-bus", text("Did you come by bus?"), false)))));
        Wave planned = partnerships.asCoordinator(partnership, () -> {
            local.change(cycle.id(), tworog, own, null);
            return waves.plan(
                    new NewWave(cycle.id(), text("Spring"), SurveyFixture.FIRST_DAY, SurveyFixture.LAST_DAY, 60, null));
        });
        MovableClock.at(
                SurveyFixture.on(SurveyFixture.FIRST_DAY),
                () -> partnerships.asCoordinator(partnership, () -> waves.open(planned.id(), null)));
        surveys.enter(partnership, planned, tworog, 6, answers("overall", "4", "local-tax", "2", "local-bus", "yes"));
        surveys.enter(partnership, planned, kalety, 6, answers("overall", "4"));
        return surveys.close(partnership, planned);
    }

    private byte[] file(Wave asked, @Nullable OfficeId office) {
        var out = new ByteArrayOutputStream();
        partnerships.asCoordinator(partnership, () -> {
            workbooks.write(asked.id(), office, Languages.ENGLISH, out);
            return true;
        });
        return out.toByteArray();
    }

    private static List<String> sheets(byte[] xlsx) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getSheets().map(Sheet::getName).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] asCoordinator() {
        return partnerships.asCoordinator(partnership, (Supplier<byte[]>) this::file);
    }

    private byte[] file() {
        var out = new ByteArrayOutputStream();
        workbooks.write(wave.id(), Languages.ENGLISH, out);
        return out.toByteArray();
    }

    private static Row row(List<Row> rows, String office, String code) {
        return rows.stream()
                .filter(row ->
                        row.getCellText(0).equals(office) && row.getCellText(2).equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Double> numbers(Row row, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(column -> number(row, column))
                .toList();
    }

    private static double number(Row row, int column) {
        return row.getCellAsNumber(column).orElseThrow().doubleValue();
    }

    private static List<Row> sheet(byte[] xlsx, String name) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.findSheet(name).orElseThrow().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
