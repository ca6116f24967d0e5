package eu.gminarium.survey.questionnaire;

import static eu.gminarium.survey.SurveyFixture.content;
import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@ProgramTest
class ConcurrentChangeTest {

    private static final int EDITORS = 4;
    private static final int ROUNDS = 25;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    Questionnaires questionnaires;

    @Test
    void onlyOneOfManyEditorsWinsAndTheOthersAreTold() throws Exception {
        Partnership partnership = partnerships.create();
        Questionnaire[] current = {
            partnerships.asCoordinator(partnership, () -> questionnaires.create(content("waiting")))
        };
        try (ExecutorService editors = Executors.newFixedThreadPool(EDITORS)) {
            for (int round = 0; round < ROUNDS; round++) {
                var together = new CyclicBarrier(EDITORS);
                QuestionnaireContent next = content("speed-" + round);
                Callable<Questionnaire> change = () -> {
                    together.await();
                    return partnerships.asCoordinator(
                            partnership, () -> questionnaires.change(current[0].id(), next, current[0].version()));
                };
                List<Future<Questionnaire>> outcomes = range(0, EDITORS)
                        .mapToObj(editor -> editors.submit(change))
                        .toList();
                current[0] = winner(outcomes);
            }
        }
    }

    private static Questionnaire winner(List<Future<Questionnaire>> outcomes) throws InterruptedException {
        List<Questionnaire> winners = new ArrayList<>();
        for (Future<Questionnaire> outcome : outcomes) {
            try {
                winners.add(outcome.get());
            } catch (ExecutionException refused) {
                assertThat(refused).hasCauseInstanceOf(StaleVersion.class);
            }
        }
        assertThat(winners).hasSize(1);
        return winners.getFirst();
    }
}
