package eu.gminarium.survey.disclosure;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.MovableClock;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.disclosure.Administrator.Row;
import eu.gminarium.survey.disclosure.Guess.Batch;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody who saw in which order the forms were sent, and then sees all that a superuser sees, does no better than chance when he
 * says which answer came from which form. Chance is one hit a batch; of 200 batches, a guesser without knowledge has 300 hits or
 * more in less than one of 10⁹ runs: hits of a random order are bounded by Poisson's law, whose tail is exp(−200 (1.5 ln 1.5 − 0.5)).
 */
@ProgramTest
class LinkageTest {

    private static final int OFFICES = 8;
    private static final int ROUNDS = 25;
    private static final int BATCHES = OFFICES * ROUNDS;
    private static final double MORE_THAN_CHANCE = 1.5;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    /** Moves as they came, under the keys that the forms have seen. */
    static final String UNSHUFFLED = """
            WITH batch AS (DELETE FROM response_inbox WHERE collector_id = ? RETURNING *),
                 used AS (INSERT INTO used_sheet (id, collector_id) SELECT id, collector_id FROM batch)
            INSERT INTO response (id, collector_id, mode, answers)
            SELECT id, collector_id, mode, answers FROM batch RETURNING CAST(id AS text)
            """;

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

    private final Random random = new Random(20121130);
    private final List<Integer> unsent =
            new ArrayList<>(IntStream.range(0, Known.COUNT).boxed().toList());
    private final List<Integer> leftInInbox = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();

    Partnership partnership;
    List<Collector> collectors;
    Administrator administrator;

    /** The forms of one batch, in the order in which they were sent. */
    private record Sent(UUID collector, List<UUID> sheets, List<Integer> answers) {

        static Sent nothing(Collector collector) {
            return new Sent(collector.id().value(), new ArrayList<>(), new ArrayList<>());
        }
    }

    @BeforeEach
    void openWave() throws SQLException {
        Collections.shuffle(unsent, random);
        partnership = partnerships.create();
        for (int i = 1; i <= OFFICES; i++) {
            surveys.office(partnership, "Office " + i, i);
        }
        Wave wave = surveys.openWave(partnership, content(Known.STATEMENTS));
        collectors = partnerships.asCoordinator(partnership, () -> waves.collectors(wave.id()));
        administrator = new Administrator(partnership);
        administrator.vacuumInbox(false);
    }

    @AfterEach
    void leave() throws SQLException {
        administrator.vacuumInbox(true);
        administrator.close();
    }

    @Test
    void nobodyGuessesBetterThanChanceWhichAnswerCameFromWhichForm() throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            sendBatches();
            leftInInbox.addAll(leftAfterJob(List.of()));
        }

        assertThat(hits())
                .allSatisfy((guess, hits) -> assertThat(hits).isLessThan((long) (MORE_THAN_CHANCE * BATCHES)));
    }

    /** The twin of the test above. */
    @Test
    void withoutShufflingTheSameGuessesSucceed() throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            sendBatches();
            collectors.forEach(collector ->
                    surveys.query(partnership, UNSHUFFLED, collector.id().value()));
            leftInInbox.addAll(administrator.bytesOfInbox());
        }

        assertThat(hits())
                .containsEntry(Guess.SAME_KEY, (long) BATCHES * Responses.BATCH)
                .hasEntrySatisfying(Guess.PLACE, LinkageTest::linked)
                .hasEntrySatisfying(Guess.TRANSACTION, LinkageTest::linked)
                .hasEntrySatisfying(Guess.SHEETS_BY_PLACE, LinkageTest::linked)
                .hasEntrySatisfying(Guess.LEFT_IN_INBOX, LinkageTest::linked);
    }

    /** Not all of them: PostgreSQL fills room that became free in the middle of a page. */
    private static void linked(long hits) {
        assertThat(hits).isGreaterThan(3L * BATCHES);
    }

    /** Not even while others still wait. */
    @Test
    void inboxKeepsNoByteOfWhatHasLeftIt() throws SQLException {
        sendBatches();
        Sent waiting = Sent.nothing(collectors.getFirst());
        job.run(partnership);
        send(collectors.getFirst(), waiting);
        sendTo(collectors.getLast());

        assertThat(leftAfterJob(waiting.answers())).containsExactlyElementsOf(waiting.answers());
    }

    /** The twin of the test above: moving alone leaves everything where it was. */
    @Test
    void withoutCleaningTheInboxWouldKeepTheOrderOfArrival() throws SQLException {
        Sent batch = sendTo(collectors.getFirst());
        surveys.query(partnership, UNSHUFFLED, batch.collector());

        assertThat(administrator.bytesOfInbox()).containsExactlyElementsOf(batch.answers());
    }

    /** What cannot be kept from somebody who reads the server's files: ADR 16 says so, and for how long. */
    @Test
    void writeAheadLogTellsTheOrderUntilItIsRecycled() throws SQLException {
        String before = administrator.endOfLog();
        long file = administrator.fileOfInbox();

        Sent batch = sendTo(collectors.getFirst());
        job.run(partnership);

        assertThat(administrator.logged(before, file)).containsSubsequence(batch.answers());
    }

    /** The offices' citizens come in turn, as they do. */
    private void sendBatches() {
        Map<Collector, Sent> round = collectors.stream()
                .collect(toMap(collector -> collector, Sent::nothing, (one, other) -> one, HashMap::new));
        List<Collector> turns = new ArrayList<>(Collections.nCopies(Responses.BATCH, collectors).stream()
                .flatMap(List::stream)
                .toList());
        Collections.shuffle(turns, random);
        turns.forEach(collector -> send(collector, Objects.requireNonNull(round.get(collector))));
        sent.addAll(round.values());
    }

    /** Runs the job until the inbox holds but the given: a transaction that is still open puts cleaning off until the next time. */
    private List<Integer> leftAfterJob(List<Integer> waiting) throws SQLException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        List<Integer> left;
        do {
            job.run(partnership);
            left = administrator.bytesOfInbox();
        } while (!left.equals(waiting) && System.nanoTime() < end);
        return left;
    }

    private Sent sendTo(Collector collector) {
        Sent batch = Sent.nothing(collector);
        for (int i = 0; i < Responses.BATCH; i++) {
            send(collector, batch);
        }
        return batch;
    }

    private void send(Collector collector, Sent batch) {
        UUID sheet = SurveyFixture.sheet();
        int answer = unsent.removeLast();
        MovableClock.at(on(FIRST_DAY), () -> {
            publicSurveys.submit(collector.code(), sheet, Known.answer(answer));
            return true;
        });
        batch.sheets().add(sheet);
        batch.answers().add(answer);
    }

    /** Batches of an office follow each other by their transactions; within one, each way of guessing is tried. */
    private Map<Guess, Long> hits() throws SQLException {
        List<UUID> usedSheets = administrator.usedSheets();
        Map<UUID, TreeMap<Long, List<Row>>> found = administrator.responses().stream()
                .collect(groupingBy(Row::collector, groupingBy(Row::transaction, TreeMap::new, toList())));
        Map<Guess, Long> hits = new HashMap<>();
        for (Sent batch : sent) {
            var ofOffice = Objects.requireNonNull(found.get(batch.collector()));
            List<Row> rows = Objects.requireNonNull(ofOffice.pollFirstEntry()).getValue();
            Batch known = new Batch(batch.sheets(), rows, usedSheets, leftInInbox);
            Arrays.stream(Guess.values())
                    .forEach(guess -> hits.merge(guess, guess.hits(known, batch.answers()), Long::sum));
        }
        return hits;
    }
}
