package eu.gminarium.survey.disclosure;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.MovableClock;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.code.SingleUseCodes;
import eu.gminarium.survey.disclosure.Administrator.Row;
import eu.gminarium.survey.disclosure.Guess.Batch;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody who has the list of codes, knows in which order they were used, and sees all that a superuser sees, does no better than
 * chance when he says which answer came with which code; of the bound, see {@link LinkageTest}.
 */
@ProgramTest
class CodeLinkageTest {

    private static final int OFFICES = 8;
    private static final int ROUNDS = 25;
    private static final int BATCHES = OFFICES * ROUNDS;
    private static final double MORE_THAN_CHANCE = 1.5;

    /** A batch of whatever waits, shuffled; the keys of forms from the web are kept. */
    private static final String ANY_MODE = """
            WITH batch AS (
                   DELETE FROM response_inbox
                    WHERE collector_id IN (SELECT collector_id FROM response_inbox WHERE collector_id = ?
                                            GROUP BY collector_id HAVING count(*) >= 5)
                   RETURNING *),
                 used AS (INSERT INTO used_sheet (id, collector_id)
                          SELECT id, collector_id FROM batch WHERE mode = 'WEB' ORDER BY id)
            INSERT INTO response (id, collector_id, mode, answers)
            SELECT gen_random_uuid(), collector_id, mode, answers FROM batch ORDER BY gen_random_uuid()
            RETURNING CAST(id AS text)
            """;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    SingleUseCodes singleUse;

    @Inject
    PublicSurveys publicSurveys;

    @Inject
    InboxJob job;

    private final Random random = new Random(20111001);
    private final List<Integer> unsent =
            new ArrayList<>(IntStream.range(0, Known.COUNT).boxed().toList());
    private final List<Used> batches = new ArrayList<>();
    private final Map<UUID, List<Code>> unused = new HashMap<>();

    Partnership partnership;
    Wave wave;
    List<Collector> collectors;
    Administrator administrator;

    private record Code(UUID id, String text) {}

    /** The codes of one batch, in the order in which they were used. */
    private record Used(UUID collector, List<UUID> codes, List<Integer> answers) {}

    /** How the answers of a code are handed in. */
    private interface Way {
        void submit(Collector collector, Code code, int answer);
    }

    @BeforeEach
    void orderCodes() throws SQLException {
        Collections.shuffle(unsent, random);
        partnership = partnerships.create();
        for (int i = 1; i <= OFFICES; i++) {
            surveys.office(partnership, "Office " + i, i);
        }
        wave = surveys.openWave(partnership, content(Known.STATEMENTS));
        collectors = partnerships.asCoordinator(partnership, () -> waves.collectors(wave.id()));
        collectors.forEach(collector -> {
            partnerships.asCoordinator(
                    partnership, () -> singleUse.order(wave.id(), collector.office(), ROUNDS * Responses.BATCH));
            unused.put(collector.id().value(), codes(collector));
        });
        administrator = new Administrator(partnership);
    }

    @AfterEach
    void leave() throws SQLException {
        administrator.close();
    }

    @Test
    void nobodyGuessesBetterThanChanceWhichAnswerCameWithWhichCode() throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            useCodes((collector, code, answer) -> submit(code.text(), UUID.randomUUID(), answer));
            job.run(partnership);
        }

        assertThat(hits())
                .allSatisfy((guess, hits) -> assertThat(hits).isLessThan((long) (MORE_THAN_CHANCE * BATCHES)));
    }

    /** The twin of the test above: the code itself as the key, and nothing shuffled. */
    @Test
    void withoutSecretAndShufflingTheSameGuessesSucceed() throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            useCodes((collector, code, answer) -> submit(collector.code(), code.id(), answer));
            collectors.forEach(collector -> surveys.query(
                    partnership, LinkageTest.UNSHUFFLED, collector.id().value()));
        }

        assertThat(hits())
                .containsEntry(Guess.SAME_KEY, (long) BATCHES * Responses.BATCH)
                .hasEntrySatisfying(Guess.PLACE, hits -> assertThat(hits).isGreaterThan(3L * BATCHES));
    }

    /** How a response came in is kept: a single one from the web among sheets of paper is that of the one code that became used. */
    @Test
    void answersOfCodesMoveWithAtLeastFourOthersFromTheWebHoweverMuchPaperWaits() throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            useCodesAndPaper();
            job.run(partnership);
        }

        assertThat(webAnswersThatMovedTogether()).isNotEmpty().allMatch(answers -> answers >= Responses.BATCH);
    }

    /** The twin of the test above: five of any kind are a batch. */
    @Test
    void amongSheetsOfPaperAnAnswerOfACodeWouldMoveAlone() throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            useCodesAndPaper();
            collectors.forEach(collector ->
                    surveys.query(partnership, ANY_MODE, collector.id().value()));
        }

        assertThat(webAnswersThatMovedTogether()).contains(1L);
    }

    /** Up to four codes and up to four sheets of paper of each office. */
    private void useCodesAndPaper() {
        for (Collector collector : collectors) {
            for (int codes = random.nextInt(Responses.BATCH); codes > 0; codes--) {
                Code code = Objects.requireNonNull(unused.get(collector.id().value()))
                        .removeLast();
                submit(code.text(), UUID.randomUUID(), unsent.removeLast());
            }
            for (int sheets = random.nextInt(Responses.BATCH); sheets > 0; sheets--) {
                surveys.enter(partnership, wave, collector.office(), 1, Known.answer(unsent.removeLast()));
            }
        }
    }

    /** How many of each batch, where there are any. */
    private List<Long> webAnswersThatMovedTogether() throws SQLException {
        return List.copyOf(administrator.responses().stream()
                .filter(Row::web)
                .collect(groupingBy(row -> row.collector() + " " + row.transaction(), counting()))
                .values());
    }

    /** Not while the answers wait, nor of what is kept of their keys afterwards. */
    @Test
    void noKeyOfAFormCanBeMadeOfACode() throws SQLException {
        useCodes((collector, code, answer) -> submit(code.text(), UUID.randomUUID(), answer));

        assertThat(administrator.waitingSheets())
                .hasSize(OFFICES * Responses.BATCH)
                .doesNotContainAnyElementsOf(keysThatAGuesserMakes());
        job.run(partnership);
        assertThat(administrator.usedSheets())
                .hasSize(OFFICES * Responses.BATCH)
                .doesNotContainAnyElementsOf(keysThatAGuesserMakes());
    }

    /** The twin of the test above. */
    @Test
    void keyMadeOfTheCodeAloneWouldBeFound() throws SQLException {
        useCodes((collector, code, answer) -> submit(collector.code(), md5(code.text()), answer));

        assertThat(keysThatAGuesserMakes()).containsAll(administrator.waitingSheets());
    }

    private List<UUID> keysThatAGuesserMakes() {
        return collectors.stream()
                .flatMap(collector -> codes(collector).stream())
                .flatMap(code -> Stream.of(code.id().toString(), code.text())
                        .flatMap(text -> Stream.of(md5(text), sha256(text)))
                        .flatMap(made -> Stream.of(made, code.id())))
                .toList();
    }

    private static UUID md5(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(UTF_8));
    }

    private static UUID sha256(String text) {
        try {
            ByteBuffer digest =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A batch of each office; the citizens come in turn, as they do. */
    private void useCodes(Way way) {
        Map<UUID, Used> round = new HashMap<>();
        List<Collector> turns = new ArrayList<>(Collections.nCopies(Responses.BATCH, collectors).stream()
                .flatMap(List::stream)
                .toList());
        Collections.shuffle(turns, random);
        for (Collector collector : turns) {
            UUID id = collector.id().value();
            Used used = round.computeIfAbsent(id, key -> new Used(key, new ArrayList<>(), new ArrayList<>()));
            Code code = Objects.requireNonNull(unused.get(id)).removeLast();
            int answer = unsent.removeLast();
            way.submit(collector, code, answer);
            used.codes().add(code.id());
            used.answers().add(answer);
        }
        batches.addAll(round.values());
    }

    private void submit(String code, UUID sheet, int answer) {
        MovableClock.at(on(FIRST_DAY), () -> {
            publicSurveys.submit(code, sheet, Known.answer(answer));
            return true;
        });
    }

    /** In a random order: cards are handed out mixed. */
    private List<Code> codes(Collector collector) {
        List<Code> codes =
                new ArrayList<>(surveys.query(partnership, """
                        SELECT s.id || ' ' || s.code FROM single_use_code s JOIN code_order o ON o.id = s.order_id
                         WHERE o.collector_id = ? ORDER BY s.id
                        """, collector.id().value()).stream()
                        .map(row -> row.split(" ", 2))
                        .map(row -> new Code(UUID.fromString(row[0]), row[1]))
                        .toList());
        Collections.shuffle(codes, random);
        return codes;
    }

    /** Batches of an office follow each other by their transactions; within one, each way of guessing is tried. */
    private Map<Guess, Long> hits() throws SQLException {
        List<UUID> listed = administrator.singleUseCodes();
        List<Integer> left = administrator.bytesOfInbox();
        Map<UUID, TreeMap<Long, List<Row>>> found = administrator.responses().stream()
                .collect(groupingBy(Row::collector, groupingBy(Row::transaction, TreeMap::new, toList())));
        Map<Guess, Long> hits = new HashMap<>();
        for (Used batch : batches) {
            var ofOffice = Objects.requireNonNull(found.get(batch.collector()));
            List<Row> rows = Objects.requireNonNull(ofOffice.pollFirstEntry()).getValue();
            Batch known = new Batch(batch.codes(), rows, listed, left);
            Arrays.stream(Guess.values())
                    .forEach(guess -> hits.merge(guess, guess.hits(known, batch.answers()), Long::sum));
        }
        return hits;
    }
}
