package eu.gminarium.survey.disclosure;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static eu.gminarium.survey.SurveyFixture.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class AnonymityTest {

    private static final int MANY = 40;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    PublicSurveys publicSurveys;

    @Inject
    InboxJob job;

    Partnership partnership;
    OfficeId tworog;
    Wave wave;

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        wave = surveys.openWave(partnership, content("waiting"));
    }

    @Test
    void movingLeavesNothingOfTheOrderOfArrival() {
        List<UUID> sheets = submit(1, MANY);
        List<String> arrived =
                surveys.query(partnership, "SELECT comments->>'comment' FROM response_inbox ORDER BY ctid");

        job.run(partnership);

        assertThat(surveys.query(partnership, "SELECT comment FROM response_comment ORDER BY ctid"))
                .as("order in the table")
                .containsExactlyInAnyOrderElementsOf(arrived)
                .isNotEqualTo(arrived);
        assertThat(surveys.query(partnership, "SELECT comment FROM response_comment ORDER BY id"))
                .as("order of the keys")
                .isNotEqualTo(arrived);
        assertThat(surveys.query(partnership, "SELECT DISTINCT xmin::text FROM response_comment"))
                .as("transactions")
                .hasSize(1);
        assertThat(surveys.query(partnership, "SELECT id::text FROM response"))
                .as("keys that a form has seen")
                .doesNotContainAnyElementsOf(sheets.stream().map(UUID::toString).toList());
        assertThat(surveys.query(partnership, "SELECT id::text FROM response_inbox"))
                .isEmpty();
    }

    /** The twin of the test above: as answers arrive, order and transactions do tell. */
    @Test
    void withoutMovingTheOrderOfArrivalWouldShow() {
        submit(1, MANY);

        assertThat(surveys.query(partnership, "SELECT comments->>'comment' FROM response_inbox ORDER BY ctid"))
                .first()
                .isEqualTo("number 1");
        assertThat(surveys.query(partnership, "SELECT DISTINCT xmin::text FROM response_inbox"))
                .hasSize(MANY);
    }

    @Test
    void fewerThanABatchWaitUntilTheWaveCloses() {
        submit(1, Responses.BATCH - 1);

        job.run(partnership);
        assertThat(surveys.query(partnership, "SELECT id::text FROM response")).isEmpty();

        surveys.close(partnership, wave);
        assertThat(surveys.query(partnership, "SELECT id::text FROM response")).hasSize(Responses.BATCH - 1);
    }

    @Test
    void closingMixesAllBatchesIntoOne() {
        submit(1, MANY);
        job.run(partnership);
        submit(MANY + 1, 2 * MANY);
        job.run(partnership);
        submit(2 * MANY + 1, 2 * MANY + 2);

        surveys.close(partnership, wave);

        assertThat(surveys.query(partnership, "SELECT DISTINCT xmin::text FROM response_comment"))
                .hasSize(1);
        List<String> stored = surveys.query(partnership, "SELECT comment FROM response_comment ORDER BY ctid");
        assertThat(stored).hasSize(2 * MANY + 2);
        assertThat(stored.subList(0, MANY)).anyMatch(comment -> number(comment) > MANY);
    }

    @Test
    void noColumnHoldsATimeOrAnAddress() {
        assertThat(surveys.query(partnership, """
                        SELECT DISTINCT column_name FROM information_schema.columns
                         WHERE table_name IN ('response', 'response_inbox', 'response_comment', 'used_sheet')
                        """))
                .containsExactlyInAnyOrder("id", "collector_id", "mode", "answers", "comments", "question", "comment");
    }

    @Test
    void answerOfACitizenIsNotInTheActivityLog() {
        List<String> before = surveys.query(partnership, "SELECT id::text FROM activity");

        submit(1, 3);

        assertThat(surveys.query(partnership, "SELECT id::text FROM activity")).hasSameSizeAs(before);
    }

    @Test
    void sameSheetTwiceCountsOnce() {
        UUID sheet = sheet();
        submit(sheet, "once");
        submit(sheet, "twice");

        assertThat(surveys.query(partnership, "SELECT comments->>'comment' FROM response_inbox"))
                .containsExactly("once");
    }

    /** Its confirmation got lost, and meanwhile its batch was moved. */
    @Test
    void sheetSentAgainAfterItsBatchWasMovedCountsOnce() {
        List<UUID> sheets = submit(1, Responses.BATCH);
        job.run(partnership);

        sheets.forEach(sheet -> submit(sheet, "again"));

        surveys.close(partnership, wave);
        assertThat(surveys.query(partnership, "SELECT comment FROM response_comment"))
                .hasSize(Responses.BATCH)
                .doesNotContain("again");
    }

    /** The twin of the test above: without the key it counts twice. */
    @Test
    void withoutItsKeyTheSheetWouldCountTwice() {
        List<UUID> sheets = submit(1, Responses.BATCH);
        job.run(partnership);
        surveys.query(partnership, "DELETE FROM used_sheet RETURNING id::text");

        sheets.forEach(sheet -> submit(sheet, "again"));

        surveys.close(partnership, wave);
        assertThat(surveys.query(partnership, "SELECT comment FROM response_comment"))
                .hasSize(2 * Responses.BATCH);
    }

    @Test
    void keysOfSheetsTellNoOrderAndGoWithTheWave() {
        List<UUID> sheets = submit(1, MANY);
        job.run(partnership);

        assertThat(surveys.query(partnership, "SELECT id::text FROM used_sheet ORDER BY ctid"))
                .containsExactlyElementsOf(
                        sheets.stream().map(UUID::toString).sorted().toList());
        assertThat(surveys.query(partnership, "SELECT DISTINCT xmin::text FROM used_sheet"))
                .hasSize(1);
        surveys.close(partnership, wave);
        assertThat(surveys.query(partnership, "SELECT id::text FROM used_sheet"))
                .isEmpty();
    }

    private List<UUID> submit(int from, int to) {
        List<UUID> sheets = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            UUID sheet = sheet();
            sheets.add(sheet);
            submit(sheet, "number " + i);
        }
        return sheets;
    }

    private void submit(UUID sheet, String comment) {
        String code = partnerships.asCoordinator(
                partnership, () -> waves.collectors(wave.id()).getFirst().code());
        MovableClock.at(on(FIRST_DAY), () -> {
            publicSurveys.submit(code, sheet, SurveyFixture.answers(comment, new String[] {"waiting", "4"}));
            return true;
        });
    }

    private static int number(String comment) {
        return Integer.parseInt(Objects.requireNonNull(comment).substring("number ".length()));
    }
}
