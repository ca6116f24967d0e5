package eu.gminarium.survey.paper;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Share;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class PaperReturnsTest {

    private static final Answers SHEET = answers("waiting", "4", "overall", "5");

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    PublicSurveys publicSurveys;

    @Inject
    PaperBatches batches;

    @Inject
    PaperEntry paper;

    @Inject
    SecondEntry secondEntry;

    @Inject
    PaperReturns returns;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;
    OfficeId lubliniec;
    Wave wave;

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
        lubliniec = surveys.office(partnership, "Lubliniec", 3);
        wave = surveys.openWave(partnership, content("waiting", "overall"));
    }

    @Test
    void responseRateIsToldOfOfficesWhoseResultsAreShown() {
        PaperBatch shown = batch(tworog, 20, 0);
        enter(shown, 8);
        count(shown, 16, 8);
        PaperBatch hidden = batch(kalety, 20, 0);
        enter(hidden, 1);
        count(hidden, 10, 1);
        surveys.close(partnership, wave);

        assertThat(asCoordinator(() -> returns.of(wave.id())))
                .containsExactly(new PaperReturn(tworog, new Share(16, 8), SecondEntries.NONE));
    }

    /** How many answered is shown: less the sheets that came back it is how many did on the web. */
    @Test
    void nothingIsToldThatLeavesFewerThanFiveOnPaperOrOnTheWeb() {
        returned(tworog, 4, 20);
        returned(kalety, 18, 2);
        returned(lubliniec, 7, 6);
        surveys.close(partnership, wave);

        assertThat(asCoordinator(() -> returns.of(wave.id())))
                .extracting(PaperReturn::office)
                .containsExactly(lubliniec);
    }

    @Test
    void errorsOfTypingAreToldFromFiveSheetsOnAlsoOfBatchesThatNobodyCounted() {
        typedTwice(tworog, 5);
        typedTwice(kalety, 4);
        surveys.close(partnership, wave);

        assertThat(asCoordinator(() -> returns.of(wave.id()))).singleElement().satisfies(line -> {
            assertThat(line.office()).isEqualTo(tworog);
            assertThat(line.rate()).isNull();
            assertThat(line.secondEntries()).isEqualTo(new SecondEntries(5, 10, 0));
        });
    }

    /** All sheets of a batch came back, and others answered on the web. */
    private void returned(OfficeId office, int onPaper, int onTheWeb) {
        PaperBatch batch = batch(office, onPaper, 0);
        enter(batch, onPaper);
        count(batch, onPaper, onPaper);
        Collector collector = asCoordinator(() -> waves.collectors(wave.id())).stream()
                .filter(each -> each.office().equals(office))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < onTheWeb; i++) {
            MovableClock.at(on(FIRST_DAY), () -> {
                publicSurveys.submit(collector.code(), SurveyFixture.sheet(), SHEET);
                return true;
            });
        }
    }

    /** Beside ten more sheets that were typed once. */
    private void typedTwice(OfficeId office, int sheets) {
        PaperBatch batch = batch(office, sheets, 1);
        enter(batch, sheets);
        enter(batch(office, 10, 0), 10);
        for (int sheet = 1; sheet <= sheets; sheet++) {
            int number = sheet;
            asCoordinator(() -> secondEntry.enter(wave.id(), office, batch.id(), number, SHEET));
        }
    }

    private PaperBatch batch(OfficeId office, int printed, int checkEvery) {
        return asCoordinator(() -> batches.add(wave.id(), office, new NewBatch(printed, checkEvery)));
    }

    private void enter(PaperBatch batch, int sheets) {
        var typed = new Sheets(batch.id(), false, Collections.nCopies(sheets, SHEET));
        asCoordinator(() -> paper.enter(wave.id(), batch.office(), typed));
    }

    private void count(PaperBatch batch, int handedOut, int returned) {
        var counts = new BatchCounts(batch.printed(), handedOut, returned, batch.version());
        asCoordinator(() -> batches.count(wave.id(), batch.office(), batch.id(), counts));
    }

    private <T> T asCoordinator(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }
}
