package eu.gminarium.survey.paper;

import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.shared.Interval;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.paper.PaperEntry.Entered;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class SecondEntryTest {

    private static final Answers SHEET = answers("And I waited", new String[] {"waiting", "4", "overall", "5"});

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    PaperBatches batches;

    @Inject
    PaperEntry paper;

    @Inject
    SecondEntry secondEntry;

    Partnership partnership;
    OfficeId tworog;
    Wave wave;

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        wave = surveys.openWave(partnership, content("waiting", "overall"));
    }

    @Test
    void oneSheetInSoManyIsPutAside() {
        PaperBatch batch = batch(10);
        Entered atOnce = enter(batch, 45);
        List<Integer> oneByOne = enter(batch, 1).secondEntry();

        assertThat(atOnce.secondEntry()).hasSizeBetween(4, 5);
        assertThat(atOnce.secondEntry().get(1) - atOnce.secondEntry().get(0)).isEqualTo(10);
        assertThat(waiting()).hasSize(atOnce.secondEntry().size() + oneByOne.size());
        assertThat(enter(batch(0), 20).secondEntry()).isEmpty();
    }

    @Test
    void whatDiffersIsToldAndTheRateKnowsHowSureItIs() {
        PaperBatch batch = batch(1);
        enter(batch, 3);

        assertThat(again(batch, 1, SHEET).differences()).isEmpty();
        Comparison comparison = again(batch, 2, answers("waiting", "3", "overall", "5"));
        again(batch, 3, answers("waiting", "4"));

        assertThat(comparison.compared()).isEqualTo(2);
        assertThat(comparison.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.question().code()).isEqualTo("waiting");
            assertThat(difference.first()).containsExactly("4");
            assertThat(difference.second()).containsExactly("3");
        });
        SecondEntries told =
                asCoordinator(() -> batches.get(wave.id(), tworog, batch.id())).secondEntries();
        assertThat(told).isEqualTo(new SecondEntries(3, 6, 2));
        assertThat(told.errorRate().orElseThrow().value()).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(told.errorRate().orElseThrow().interval()).isEqualTo(Interval.wilson(6, 2));
    }

    @Test
    void firstEntryCountsOnceAndIsForgottenAfterTheSecond() {
        PaperBatch batch = batch(1);
        enter(batch, 1);
        again(batch, 1, answers("waiting", "1", "overall", "1"));

        assertThat(surveys.query(partnership, "SELECT answers ->> 'waiting' FROM response_inbox"))
                .containsExactly("4");
        assertThat(surveys.query(partnership, "SELECT id FROM paper_check")).isEmpty();
        assertThatThrownBy(() -> again(batch, 1, SHEET)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void commentsAreNotKeptForTheSecondEntry() {
        enter(batch(1), 1);

        assertThat(surveys.query(partnership, "SELECT CAST(answers AS text) FROM paper_check"))
                .singleElement()
                .asString()
                .contains("waiting")
                .doesNotContain("waited");
    }

    @Test
    void closingForgetsWhatWaits() {
        enter(batch(1), 6);
        surveys.close(partnership, wave);

        assertThat(surveys.query(partnership, "SELECT id FROM paper_check")).isEmpty();
        assertThat(surveys.query(partnership, "SELECT id FROM response")).hasSize(6);
    }

    @Test
    void wrongAnswersAreNamedAndTheSheetWaitsOn() {
        PaperBatch batch = batch(1);
        enter(batch, 1);

        assertThatThrownBy(() -> again(batch, 1, answers("waiting", "9"))).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> again(batch, 1, new Answers(Map.of(), Map.of())))
                .isInstanceOf(InvalidField.class);
        assertThat(waiting()).hasSize(1);
    }

    private PaperBatch batch(int checkEvery) {
        return asCoordinator(() -> batches.add(wave.id(), tworog, new NewBatch(100, checkEvery)));
    }

    private Entered enter(PaperBatch batch, int sheets) {
        var typed = new Sheets(batch.id(), false, Collections.nCopies(sheets, SHEET));
        return asCoordinator(() -> paper.enter(wave.id(), tworog, typed));
    }

    private Comparison again(PaperBatch batch, int number, Answers second) {
        return asCoordinator(() -> secondEntry.enter(wave.id(), tworog, batch.id(), number, second));
    }

    private List<WaitingSheet> waiting() {
        return asCoordinator(() -> secondEntry.waiting(wave.id(), tworog));
    }

    private <T> T asCoordinator(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }
}
