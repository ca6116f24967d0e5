package eu.gminarium.survey.wave;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static eu.gminarium.survey.SurveyFixture.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.MovableClock;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@ProgramTest
class ClosingTest {

    private static final int CITIZENS = 60;
    private static final int BEFORE_CLOSING = 10;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    PublicSurveys publicSurveys;

    /** Whoever was told "thank you" is counted, and nobody's answer is left in the inbox of a closed wave. */
    @Test
    void answersThatComeInWhileTheWaveClosesAreCountedOrRefused() throws Exception {
        Partnership partnership = partnerships.create();
        surveys.office(partnership, "Tworóg", 1);
        Wave wave = surveys.openWave(partnership, content("overall"));
        String code = partnerships.asCoordinator(
                partnership, () -> waves.collectors(wave.id()).getFirst().code());
        CountDownLatch some = new CountDownLatch(BEFORE_CLOSING);
        List<Future<Boolean>> citizens = new ArrayList<>();

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < CITIZENS; i++) {
                citizens.add(threads.submit(() -> {
                    boolean taken = submit(code);
                    some.countDown();
                    return taken;
                }));
            }
            some.await();
            surveys.close(partnership, wave);
        }

        long thanked = 0;
        for (Future<Boolean> citizen : citizens) {
            thanked += citizen.get() ? 1 : 0;
        }
        assertThat(surveys.query(partnership, "SELECT id::text FROM response")).hasSize(Math.toIntExact(thanked));
        assertThat(surveys.query(partnership, "SELECT id::text FROM response_inbox"))
                .isEmpty();
    }

    private boolean submit(String code) {
        return MovableClock.at(on(FIRST_DAY), () -> {
            try {
                publicSurveys.submit(code, sheet(), answers("overall", "4"));
                return true;
            } catch (WaveNotOpen refused) {
                return false;
            }
        });
    }
}
