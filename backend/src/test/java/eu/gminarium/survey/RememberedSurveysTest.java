package eu.gminarium.survey;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static eu.gminarium.survey.SurveyFixture.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.survey.PublicSurvey.State;
import eu.gminarium.survey.wave.Intake;
import eu.gminarium.survey.wave.Submissions;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveNotOpen;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.PublicCodes;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What pages remember may be old; answers are taken by what is true when they come. */
@ProgramTest
class RememberedSurveysTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    PublicCodes codes;

    @Inject
    Intake intake;

    @Inject
    Submissions submissions;

    @Inject
    OfficeDirectory offices;

    Partnership partnership;
    Wave wave;
    String code = "";
    PublicSurveys remembering;

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        surveys.office(partnership, "Tworóg", 1);
        wave = surveys.openWave(partnership, content("waiting"));
        code = partnerships.asCoordinator(
                partnership, () -> waves.collectors(wave.id()).getFirst().code());
        remembering = new PublicSurveys(codes, intake, submissions, offices, Duration.ofHours(1));
    }

    @Test
    void answersToAClosedWaveAreRefusedThoughThePageStillShowsIt() {
        MovableClock.at(on(FIRST_DAY), () -> {
            remembering.submit(code, sheet(), answers("waiting", "4"));
            surveys.close(partnership, wave);

            assertThat(remembering.find(code).orElseThrow().state()).isEqualTo(State.OPEN);
            assertThatThrownBy(() -> remembering.submit(code, sheet(), answers("waiting", "4")))
                    .isInstanceOf(WaveNotOpen.class);
            return true;
        });
        assertThat(surveys.query(partnership, "SELECT id FROM response")).hasSize(1);
    }

    @Test
    void dayThatIsOverIsOverAlsoForWhatIsRemembered() {
        assertThat(MovableClock.at(on(FIRST_DAY), () -> remembering.find(code))
                        .orElseThrow()
                        .state())
                .isEqualTo(State.OPEN);
        assertThat(MovableClock.at(on(wave.endsOn().plusDays(1)), () -> remembering.find(code))
                        .orElseThrow()
                        .state())
                .isEqualTo(State.OVER);
    }

    @Test
    void whatIsNotRememberedIsReadAnew() {
        PublicSurveys forgetting = new PublicSurveys(codes, intake, submissions, offices, Duration.ZERO);
        MovableClock.at(on(FIRST_DAY), () -> {
            assertThat(forgetting.find(code).orElseThrow().state()).isEqualTo(State.OPEN);
            surveys.close(partnership, wave);
            assertThat(forgetting.find(code).orElseThrow().state()).isEqualTo(State.OVER);
            return true;
        });
    }
}
