package eu.gminarium.survey.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.QuestionnaireTemplate;
import eu.gminarium.survey.questionnaire.QuestionnaireTemplates;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveClosed;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.PdfReading;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.testing.QrReading;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ProgramTest
class SurveyPrintsTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    SurveyPrints prints;

    @Inject
    QuestionnaireTemplates templates;

    @Inject
    PublicAddress address;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;

    @BeforeEach
    void makeOffices() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
    }

    @ParameterizedTest
    @EnumSource(PosterSize.class)
    void posterLeadsToTheOfficesSurvey(PosterSize size) throws Exception {
        Wave wave = surveys.openWave(partnership, SurveyFixture.content("waiting", "overall"));

        byte[] pdf = posters(wave, tworog, size, Languages.POLISH);

        PdfReading read = PdfReading.of(pdf);
        assertThat(QrReading.scanned(pdf, 0)).isEqualTo(address.of(link(wave, tworog)));
        assertThat(read.text()).contains("Tworóg", "Jak nas Państwo oceniają?", "3 pytania", "31.05.2012");
        assertThat(read.pages()).isEqualTo(1);
        assertThat(read.tagged()).isTrue();
        assertThat(read.fonts()).allMatch(PdfReading.Font::embedded);
    }

    @Test
    void oneFileHoldsThePostersOfAllOfficesByName() throws Exception {
        Wave wave = surveys.openWave(partnership, SurveyFixture.content("overall"));

        byte[] pdf = posters(wave, null, PosterSize.A4, Languages.CZECH);

        assertThat(PdfReading.of(pdf).pages()).isEqualTo(2);
        assertThat(PdfReading.of(pdf).text()).contains("Jak nás hodnotíte?");
        assertThat(QrReading.scanned(pdf, 0)).isEqualTo(address.of(link(wave, kalety)));
        assertThat(QrReading.scanned(pdf, 1)).isEqualTo(address.of(link(wave, tworog)));
    }

    /** Ten statements of two lines each, a comment, who asks and why: one side of A4 in 14 pt. */
    @Test
    void shortQuestionnaireFitsOneSide() {
        Wave wave = surveys.openWave(partnership, longWords(10));

        PdfReading read = PdfReading.of(sheets(wave, tworog, SheetPrint.STANDARD));

        assertThat(read.pages()).isEqualTo(1);
        assertThat(read.text()).contains("Tworóg", "Survey (pl)", "10. Statement", "And? (pl)", "31.05.2012");
        assertThat(read.tagged()).isTrue();
        assertThat(PdfReading.of(sheets(wave, tworog, SheetPrint.LARGE)).pages())
                .isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "cs", "en"})
    void theReadyShortFormFitsOneSideInFourteenPoints(String language) {
        Wave wave = surveys.openWave(partnership, template(QuestionnaireTemplate.SHORT));

        PdfReading read = PdfReading.of(sheets(wave, tworog, SheetPrint.STANDARD, Languages.byCode(language)));

        assertThat(read.pages()).isEqualTo(1);
    }

    @Test
    void paperSaysWhomAQuestionIsFor() {
        Wave wave = surveys.openWave(partnership, template(QuestionnaireTemplate.STANDARD));

        PdfReading read = PdfReading.of(sheets(wave, tworog, SheetPrint.STANDARD));

        assertThat(read.text())
                .contains("25. Czy sprawa została załatwiona?", "nie wiem / nie dotyczy")
                .contains("Tylko jeśli odpowiedź na pytanie 25 to: nie.", "27. Czego zabrakło")
                .contains("28. W jaki sposób", "Można wybrać kilka odpowiedzi.");
        assertThat(read.pages()).isLessThanOrEqualTo(3);
    }

    /** Nothing on a sheet tells it from another of the office. */
    @Test
    void sheetsOfAnOfficeAreAllAlike() {
        Wave wave = surveys.openWave(partnership, longWords(24));

        PdfReading first = PdfReading.of(sheets(wave, tworog, SheetPrint.STANDARD));

        assertThat(first.text())
                .isEqualTo(
                        PdfReading.of(sheets(wave, tworog, SheetPrint.STANDARD)).text())
                .contains("24. Statement")
                .doesNotContain(link(wave, tworog));
    }

    @Test
    void beforeTheOpeningItIsADraft() {
        Wave planned = surveys.wave(partnership, SurveyFixture.content("overall"));

        assertThat(PdfReading.of(sheets(planned, tworog, SheetPrint.STANDARD)).text())
                .contains("Projekt: badanie nie jest jeszcze otwarte", "Statement overall (pl)");
    }

    @Test
    void nothingIsPrintedForAClosedWaveOrAStranger() {
        Wave wave = surveys.openWave(partnership, SurveyFixture.content("overall"));

        assertThatThrownBy(() -> posters(wave, OfficeId.next(), PosterSize.A4, Languages.POLISH))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> partnerships.as(
                        partnership,
                        Role.AUDITOR,
                        null,
                        () -> prints.posters(wave.id(), tworog, PosterSize.A4, Languages.POLISH)))
                .isInstanceOf(RoleNotAllowed.class);
        surveys.close(partnership, wave);
        assertThatThrownBy(() -> sheets(wave, tworog, SheetPrint.STANDARD)).isInstanceOf(WaveClosed.class);
    }

    private byte[] posters(Wave wave, @Nullable OfficeId office, PosterSize size, Locale language) {
        return partnerships.asCoordinator(partnership, () -> prints.posters(wave.id(), office, size, language));
    }

    private byte[] sheets(Wave wave, OfficeId office, SheetPrint print) {
        return sheets(wave, office, print, Languages.POLISH);
    }

    private byte[] sheets(Wave wave, OfficeId office, SheetPrint print, Locale language) {
        return partnerships.asCoordinator(partnership, () -> prints.questionnaires(wave.id(), office, print, language));
    }

    private QuestionnaireContent template(QuestionnaireTemplate template) {
        return partnerships.asCoordinator(partnership, () -> templates.content(template));
    }

    private String link(Wave wave, OfficeId office) {
        return partnerships.asCoordinator(partnership, () -> waves.collectors(wave.id())).stream()
                .filter(collector -> collector.office().equals(office))
                .map(Collector::path)
                .findFirst()
                .orElseThrow();
    }

    private static QuestionnaireContent longWords(int statements) {
        return SurveyFixture.content(IntStream.rangeClosed(1, statements)
                .mapToObj(number -> "about-what-takes-two-lines-of-paper-" + number)
                .toArray(String[]::new));
    }
}
