package eu.gminarium.survey.paper;

import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveClosed;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class PaperBatchesTest {

    private static final Answers SHEET = answers("waiting", "4", "overall", "5");

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    PaperBatches batches;

    @Inject
    PaperEntry paper;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;
    Wave wave;

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
        wave = surveys.openWave(partnership, content("waiting", "overall"));
    }

    @Test
    void eachOfficeNumbersItsOwnBatches() {
        assertThat(batch(tworog, 10).number()).isEqualTo(1);
        assertThat(batch(tworog, 20).number()).isEqualTo(2);
        assertThat(batch(kalety, 30).number()).isEqualTo(1);
        assertThat(all(tworog)).extracting(PaperBatch::printed).containsExactly(10, 20);
    }

    @Test
    void batchesMadeAtOnceGetDifferentNumbers() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            Callable<PaperBatch> make = () -> batch(tworog, 10);
            for (Future<PaperBatch> made : people.invokeAll(Collections.nCopies(8, make))) {
                made.get();
            }
        }

        assertThat(all(tworog)).extracting(PaperBatch::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void typedSheetsAreCountedAndNeverMoreThanThereAre() {
        PaperBatch batch = batch(tworog, 10);
        enter(batch, 7);

        assertThat(get(batch).entered()).isEqualTo(7);
        assertThat(get(batch).left()).isEqualTo(3);
        assertThatThrownBy(() -> enter(batch, 4)).isInstanceOf(BatchFull.class);
        assertThat(get(batch).entered()).isEqualTo(7);
        assertThat(responses()).isEqualTo(7);
    }

    @Test
    void requestThatIsSentAgainCountsOnce() {
        PaperBatch batch = batch(tworog, 10);
        var sheets = new Sheets(batch.id(), false, List.of(SHEET));
        UUID request = Ids.random();
        asCoordinator(() -> paper.enter(wave.id(), tworog, sheets, request));

        assertThatThrownBy(() -> asCoordinator(() -> paper.enter(wave.id(), tworog, sheets, request)))
                .isInstanceOf(SheetsEnteredAlready.class);
        assertThat(get(batch).entered()).isEqualTo(1);
        asCoordinator(() -> paper.enter(wave.id(), tworog, sheets, Ids.random()));
        asCoordinator(() -> paper.enter(wave.id(), tworog, sheets));

        assertThat(responses()).isEqualTo(3);
    }

    @Test
    void peopleWhoTypeAtOnceNeverTypeMoreThanCameBack() throws Exception {
        PaperBatch batch = batch(tworog, 40);
        count(batch, 30, 20);
        List<Future<Boolean>> tries;
        try (ExecutorService clerks = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> type = () -> {
                try {
                    return enter(batch, 1) != null;
                } catch (BatchFull full) {
                    return false;
                }
            };
            tries = clerks.invokeAll(Collections.nCopies(32, type));
        }

        assertThat(tries.stream().map(PaperBatchesTest::result).filter(kept -> kept))
                .hasSize(20);
        assertThat(get(batch).entered()).isEqualTo(20);
        assertThat(responses()).isEqualTo(20);
    }

    @Test
    void countsMustFitEachOther() {
        PaperBatch batch = batch(tworog, 10);
        enter(batch, 6);

        refuses(batch, 11, null, "handedOut");
        refuses(batch, 8, 9, "returned");
        refuses(batch, 8, 5, "returned");
        refuses(batch, 5, null, "handedOut");
        assertThat(count(batch, 8, 6).returnRate().orElseThrow().value()).isEqualTo(0.75, within(1e-12));
    }

    @Test
    void whoCountsDoesNotContradictWhoTypesButWhoCountsToo() {
        PaperBatch read = batch(tworog, 10);
        enter(read, 2);
        PaperBatch counted = count(read, 8, null);

        assertThat(counted.entered()).isEqualTo(2);
        assertThatThrownBy(() -> count(read, 9, null)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void onlyTheOfficeItselfAndTheCountyReachABatch() {
        PaperBatch batch = batch(tworog, 10);

        assertThat(asOffice(tworog, () -> batches.of(wave.id(), tworog))).hasSize(1);
        assertThatThrownBy(() -> asOffice(kalety, () -> batches.of(wave.id(), tworog)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> asOffice(kalety, () -> batches.get(wave.id(), kalety, batch.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> partnerships.as(partnership, Role.LEADER, null, () -> batches.of(wave.id(), tworog)))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void sheetsOfAnotherOfficesBatchAreRefusedAndNoneIsKept() {
        PaperBatch batch = batch(tworog, 10);

        assertThatThrownBy(() -> asCoordinator(
                        () -> paper.enter(wave.id(), kalety, new Sheets(batch.id(), false, List.of(SHEET)))))
                .isInstanceOf(RecordNotFound.class);
        assertThat(responses()).isZero();
    }

    @Test
    void closedWaveTakesNoBatchAndNoCount() {
        PaperBatch batch = batch(tworog, 10);
        surveys.close(partnership, wave);

        assertThatThrownBy(() -> batch(tworog, 10)).isInstanceOf(WaveClosed.class);
        assertThatThrownBy(() -> count(batch, 8, 7)).isInstanceOf(WaveClosed.class);
    }

    @Test
    void noResponseTellsItsBatch() {
        enter(batch(tworog, 10), 6);
        surveys.close(partnership, wave);

        List<String> columns = surveys.query(partnership, """
                SELECT table_name || '.' || column_name FROM information_schema.columns
                 WHERE table_schema = current_schema() AND column_name LIKE '%batch%'""");
        assertThat(columns).containsExactly("paper_check.batch_id");
        assertThat(surveys.query(partnership, "SELECT id FROM paper_check")).isEmpty();
    }

    private PaperBatch batch(OfficeId office, int printed) {
        return asCoordinator(() -> batches.add(wave.id(), office, new NewBatch(printed, 2)));
    }

    private List<PaperBatch> all(OfficeId office) {
        return asCoordinator(() -> batches.of(wave.id(), office));
    }

    private PaperBatch get(PaperBatch batch) {
        return asCoordinator(() -> batches.get(wave.id(), batch.office(), batch.id()));
    }

    private PaperEntry.Entered enter(PaperBatch batch, int sheets) {
        var typed = new Sheets(batch.id(), false, Collections.nCopies(sheets, SHEET));
        return asCoordinator(() -> paper.enter(wave.id(), batch.office(), typed));
    }

    private PaperBatch count(PaperBatch batch, @Nullable Integer handedOut, @Nullable Integer returned) {
        var counts = new BatchCounts(batch.printed(), handedOut, returned, batch.version());
        return asCoordinator(() -> batches.count(wave.id(), batch.office(), batch.id(), counts));
    }

    private void refuses(PaperBatch batch, @Nullable Integer handedOut, @Nullable Integer returned, String field) {
        assertThatThrownBy(() -> count(batch, handedOut, returned))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly(field));
    }

    private long responses() {
        return Stream.of("response", "response_inbox")
                .mapToLong(table -> Long.parseLong(surveys.query(partnership, "SELECT count(*) FROM " + table)
                        .getFirst()))
                .sum();
    }

    private static boolean result(Future<Boolean> attempt) {
        return attempt.resultNow();
    }

    private <T> T asCoordinator(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }

    private <T> T asOffice(OfficeId office, Supplier<T> work) {
        return partnerships.as(partnership, Role.OFFICE_COORDINATOR, office, work);
    }
}
