package eu.gminarium.survey.wave;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static eu.gminarium.survey.SurveyFixture.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.Overlap;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.testing.TestPostgres;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who come while a transaction is under way are taken together, and still each for itself. */
@ProgramTest
class SubmissionsTest {

    private static final int CITIZENS = 12;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    PublicSurveys publicSurveys;

    Partnership partnership;
    String code = "";

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        surveys.office(partnership, "Tworóg", 1);
        Wave wave = surveys.openWave(partnership, content("overall"));
        code = partnerships.asCoordinator(
                partnership, () -> waves.collectors(wave.id()).getFirst().code());
    }

    @Test
    void thoseWhoWaitForATransactionShareTheNext() throws Exception {
        List<FutureTask<String>> citizens = atOnce(() -> answers("overall", "4"));

        assertThat(outcomes(citizens)).hasSize(CITIZENS).containsOnly("taken");
        assertThat(inbox("SELECT id::text")).hasSize(CITIZENS);
        // The first alone, then the others; a thread that was held up elsewhere may come once more after them.
        assertThat(inbox("SELECT DISTINCT xmin::text")).hasSizeBetween(2, CITIZENS / 2);
    }

    @Test
    void formThatIsRefusedTakesNoOtherWithIt() throws Exception {
        List<FutureTask<String>> citizens = atOnce(new Turns(answers("overall", "4"), answers("overall", "6")));

        assertThat(outcomes(citizens)).containsOnly("taken", InvalidField.class.getSimpleName());
        assertThat(inbox("SELECT id::text")).hasSize(CITIZENS / 2);
    }

    /** Half of a pair of characters is a text for Java and none for a database. */
    @Test
    void formThatTheDatabaseCannotTakeTakesNoOtherWithIt() throws Exception {
        List<FutureTask<String>> citizens =
                atOnce(new Turns(answers("overall", "4"), answers("\ud83d", new String[] {"overall", "4"})));

        assertThat(outcomes(citizens)).contains("taken").anyMatch(outcome -> !outcome.equals("taken"));
        assertThat(inbox("SELECT id::text")).hasSize(CITIZENS / 2);
    }

    @Test
    void formThatIsSentTwiceAtOnceCountsOnce() throws Exception {
        UUID sheet = sheet();

        List<FutureTask<String>> citizens = atOnce(() -> answers("overall", "4"), () -> sheet);

        assertThat(outcomes(citizens)).hasSize(CITIZENS).containsOnly("taken");
        assertThat(inbox("SELECT id::text")).containsExactly(sheet.toString());
    }

    private List<String> inbox(String select) {
        return surveys.query(partnership, select + " FROM response_inbox");
    }

    private interface Given<T> {
        T next();
    }

    /** The answers in turn. */
    private static final class Turns implements Given<Answers> {

        private final Answers[] answers;
        private int next;

        Turns(Answers... answers) {
            this.answers = answers;
        }

        @Override
        public Answers next() {
            return answers[next++ % answers.length];
        }
    }

    private List<FutureTask<String>> atOnce(Given<Answers> answers) throws Exception {
        return atOnce(answers, SurveyFixture::sheet);
    }

    /** Keeps the collector from the first who comes until all the others stand behind. */
    private List<FutureTask<String>> atOnce(Given<Answers> answers, Given<UUID> sheets) throws Exception {
        List<FutureTask<String>> citizens = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        try (Connection other = TestPostgres.superuser()) {
            other.setAutoCommit(false);
            lockCollectors(other);
            for (int i = 0; i < CITIZENS; i++) {
                Answers given = answers.next();
                UUID sheet = sheets.next();
                FutureTask<String> citizen = new FutureTask<>(() -> submit(sheet, given));
                citizens.add(citizen);
                threads.add(Thread.ofPlatform().daemon().start(citizen));
                while (!Overlap.holdsSomebodyUp(other)) {
                    Thread.onSpinWait();
                }
            }
            for (Thread thread : threads.subList(1, CITIZENS)) {
                while (thread.getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                }
            }
            other.commit();
        }
        return citizens;
    }

    private void lockCollectors(Connection other) throws SQLException {
        try (var lock =
                other.prepareStatement("SELECT id FROM " + partnership.schema().value() + ".collector FOR UPDATE")) {
            lock.executeQuery();
        }
    }

    private String submit(UUID sheet, Answers answers) {
        return MovableClock.at(on(FIRST_DAY), () -> {
            try {
                publicSurveys.submit(code, sheet, answers);
                return "taken";
            } catch (RuntimeException refused) {
                return refused.getClass().getSimpleName();
            }
        });
    }

    private static List<String> outcomes(List<FutureTask<String>> citizens) throws Exception {
        List<String> outcomes = new ArrayList<>();
        for (FutureTask<String> citizen : citizens) {
            outcomes.add(citizen.get());
        }
        return outcomes;
    }
}
