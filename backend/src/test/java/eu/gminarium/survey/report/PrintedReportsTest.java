package eu.gminarium.survey.report;

import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.local.LocalQuestionnaires;
import eu.gminarium.survey.paper.BatchCounts;
import eu.gminarium.survey.paper.NewBatch;
import eu.gminarium.survey.paper.PaperBatches;
import eu.gminarium.survey.plan.OfficePlan;
import eu.gminarium.survey.plan.OfficePlans;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.LocalQuestions;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.questionnaire.YesNo;
import eu.gminarium.survey.wave.Cycle;
import eu.gminarium.survey.wave.NewWave;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.PdfReading;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProgramTest
class PrintedReportsTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    LocalQuestionnaires local;

    @Inject
    OfficePlans plans;

    @Inject
    PaperBatches batches;

    @Inject
    PrintedReports reports;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;
    OfficeId hidden;

    @BeforeEach
    void makeOffices() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
        hidden = surveys.office(partnership, "Ożarowice", 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "cs", "en"})
    void officeReportSaysWhatRoseSinceTheWaveBeforeInTheReadersLanguage(String language) {
        Wave later = twoWaves();

        PdfReading read = PdfReading.of(pdf(later, tworog, Languages.byCode(language)));

        String statement = "en".equals(language) ? "Statement waiting" : "Statement waiting (" + language + ")";
        assertThat(read.text())
                .contains(
                        switch (language) {
                            case "pl" -> "„" + statement + "”: wyraźny wzrost z 10,0 % do 90,0 %";
                            case "cs" -> "„" + statement + "“: zřetelný růst z 10,0 % na 90,0 %";
                            default -> "“" + statement + "” rose clearly: from 10.0% to 90.0%";
                        });
        assertThat(read.tagged()).isTrue();
        assertThat(read.language()).isEqualTo(language);
        assertThat(read.title()).contains("Tworóg");
        assertThat(read.fonts()).allMatch(PdfReading.Font::embedded);
    }

    @Test
    void partnershipReportNamesWhatCannotBeToldApartAndHidesTheSmallOffice() {
        Wave wave = surveys.openWave(partnership, content("waiting", "overall"));
        enter(wave, tworog, 20, 18);
        enter(wave, kalety, 20, 17);
        enter(wave, hidden, 4, 4);
        surveys.close(partnership, wave);

        String read = PdfReading.of(pdf(wave, null, Languages.ENGLISH)).text();

        assertThat(read).contains("2 offices are shown, 3 took part", "Cannot be told apart from: Kalety");
        assertThat(read).contains("Ożarowice", "hidden: fewer than 5 people answered");
        assertThat(read).doesNotContain("remarkable words");
    }

    @Test
    void commentsAreForThoseWhoRunTheOffice() {
        Wave wave = surveys.openWave(partnership, content("overall"));
        surveys.enter(partnership, wave, tworog, 6, answers("remarkable words", new String[] {"overall", "4"}));
        surveys.close(partnership, wave);

        assertThat(PdfReading.of(pdf(wave, tworog, Languages.ENGLISH)).text()).contains("remarkable words");
        byte[] leaders = partnerships.as(
                partnership,
                Role.LEADER,
                null,
                () -> reports.pdf(
                        wave.id(), tworog, Languages.ENGLISH, ReportReach.ofComments(tworog), progress -> {}));
        assertThat(PdfReading.of(leaders).text())
                .doesNotContain("remarkable words")
                .contains("Comments are read by those who run the office");
    }

    @Test
    void whatTheOfficeAloneAskedStandsInItsReportAndInNoOther() {
        Wave wave = waveWithOwnQuestions();

        String read = PdfReading.of(pdf(wave, tworog, Languages.ENGLISH)).text();

        assertThat(read).contains("Asked only by Tworóg", "The tax desk is open long enough", "Did you come by bus?");
        assertThat(read).contains("Which desk was closed?", "own remarkable words");
        assertThat(PdfReading.of(pdf(wave, kalety, Languages.ENGLISH)).text())
                .doesNotContain("Asked only by", "tax desk", "own remarkable words");
        byte[] leaders = partnerships.as(
                partnership,
                Role.LEADER,
                null,
                () -> reports.pdf(wave.id(), tworog, Languages.ENGLISH, false, progress -> {}));
        assertThat(PdfReading.of(leaders).text())
                .contains("Asked only by Tworóg")
                .doesNotContain("own remarkable words");
    }

    @Test
    void targetIsWhatWasPlannedForTheOffice() {
        Wave wave = waveWithOwnQuestions();

        assertThat(PdfReading.of(pdf(wave, tworog, Languages.ENGLISH)).text()).contains("Target 25");
        assertThat(PdfReading.of(pdf(wave, kalety, Languages.ENGLISH)).text()).contains("Target 60");
        assertThat(PdfReading.of(pdf(wave, null, Languages.ENGLISH)).text()).contains("Target of all offices 145");
    }

    @Test
    void responseRateAndTypingErrorsStandInTheMethodOfTheOffice() {
        Wave wave = waveWithOwnQuestions();

        assertThat(PdfReading.of(pdf(wave, tworog, Languages.ENGLISH)).text())
                .contains(
                        "30 of 40 sheets that were handed out and counted came back (75.0%)",
                        "fewer than five sheets typed twice");
        assertThat(PdfReading.of(pdf(wave, kalety, Languages.ENGLISH)).text())
                .doesNotContain("came back", "typed twice");
    }

    @Test
    void whereEverythingIsHiddenNoNumberSaysNought() {
        Wave wave = surveys.openWave(partnership, content("overall"));
        surveys.enter(partnership, wave, tworog, 4, answers("overall", "4"));
        surveys.close(partnership, wave);

        assertThat(PdfReading.of(pdf(wave, null, Languages.ENGLISH)).text())
                .contains("In no office are there results that may be shown")
                .doesNotContain("0 responses");
    }

    @Test
    void officeCoordinatorGetsOnlyTheOwnOffice() {
        Wave wave = surveys.openWave(partnership, content("overall"));
        surveys.enter(partnership, wave, tworog, 6, answers("overall", "4"));
        surveys.close(partnership, wave);

        assertThat(checked(wave, tworog)).isTrue();
        assertThatThrownBy(() -> checked(wave, kalety)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> checked(wave, null)).isInstanceOf(RecordNotFound.class);
    }

    private boolean checked(Wave wave, @Nullable OfficeId office) {
        return partnerships.as(partnership, Role.OFFICE_COORDINATOR, tworog, () -> {
            reports.check(wave.id(), office);
            return true;
        });
    }

    private byte[] pdf(Wave wave, @Nullable OfficeId office, Locale language) {
        List<Integer> progress = new ArrayList<>();
        byte[] pdf = partnerships.asCoordinator(
                partnership, () -> reports.pdf(wave.id(), office, language, office != null, progress::add));
        assertThat(progress).isSorted().isNotEmpty();
        return pdf;
    }

    private Wave twoWaves() {
        Wave first = surveys.openWave(partnership, content("waiting", "overall"));
        enter(first, tworog, 50, 5);
        surveys.close(partnership, first);
        LocalDate start = SurveyFixture.LAST_DAY.plusDays(10);
        Wave second = MovableClock.at(
                SurveyFixture.on(start),
                () -> partnerships.asCoordinator(partnership, () -> {
                    Wave planned =
                            waves.plan(new NewWave(first.cycle(), text("Autumn"), start, start.plusDays(30), 0, null));
                    return waves.open(planned.id(), null);
                }));
        enter(second, tworog, 50, 45);
        return surveys.close(partnership, second);
    }

    /** Tworóg asks something of its own, plans another target than the rest and has counted its sheets. */
    private Wave waveWithOwnQuestions() {
        Cycle cycle = surveys.cycle(partnership, content("overall"));
        var own = new LocalQuestions(List.of(new Block(
                text("Our office"),
                List.of(
                        new Statement("local-tax", "local", text("The tax desk is open long enough"), false),
                        new YesNo("local-bus", text("Did you come by bus?"), false),
                        new Comment("local-desk", text("Which desk was closed?"), false)))));
        Wave wave = partnerships.asCoordinator(partnership, () -> {
            local.change(cycle.id(), tworog, own, null);
            return waves.plan(
                    new NewWave(cycle.id(), text("Spring"), SurveyFixture.FIRST_DAY, SurveyFixture.LAST_DAY, 60, null));
        });
        partnerships.asCoordinator(partnership, () -> {
            plans.plan(wave.id(), tworog, new OfficePlan(25, true, true));
            var batch = batches.add(wave.id(), tworog, new NewBatch(50, 0));
            batches.count(wave.id(), tworog, batch.id(), new BatchCounts(50, 40, 30, batch.version()));
            return true;
        });
        MovableClock.at(
                SurveyFixture.on(SurveyFixture.FIRST_DAY),
                () -> partnerships.asCoordinator(partnership, () -> waves.open(wave.id(), null)));
        var written = new Answers(
                Map.of("overall", Set.of("4"), "local-tax", Set.of("2"), "local-bus", Set.of("yes")),
                Map.of("local-desk", "own remarkable words"));
        surveys.enter(partnership, wave, tworog, 6, written);
        surveys.enter(partnership, wave, kalety, 6, answers("overall", "4"));
        return surveys.close(partnership, wave);
    }

    private void enter(Wave wave, OfficeId office, int people, int satisfied) {
        surveys.enter(partnership, wave, office, satisfied, answers("waiting", "5", "overall", "4"));
        if (people > satisfied) {
            surveys.enter(partnership, wave, office, people - satisfied, answers("waiting", "2", "overall", "4"));
        }
    }
}
