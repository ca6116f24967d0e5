package eu.gminarium.survey.wave;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.LAST_DAY;
import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.at;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static eu.gminarium.survey.SurveyFixture.sheet;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.survey.PublicSurvey.State;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.paper.PaperEntry;
import eu.gminarium.survey.questionnaire.Questionnaires;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class WavesTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    SurveyCycles cycles;

    @Inject
    Questionnaires questionnaires;

    @Inject
    PublicSurveys publicSurveys;

    @Inject
    PaperEntry paper;

    Partnership partnership;
    OfficeId tworog;

    @BeforeEach
    void makePartnership() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
    }

    @Test
    void editOfTheQuestionnaireLeavesAnOpenWaveAsItWas() {
        Wave wave = surveys.openWave(partnership, content("waiting", "overall"));

        partnerships.asCoordinator(partnership, () -> {
            var id = cycles.get(wave.cycle()).questionnaire();
            return questionnaires.change(id, content("speed"), null);
        });

        var survey = MovableClock.at(
                on(FIRST_DAY), () -> publicSurveys.find(code(wave)).orElseThrow());
        assertThat(survey.content()).isEqualTo(content("waiting", "overall"));
    }

    @Test
    void waveOpensWithTheQuestionnaireOfThatMoment() {
        Wave planned = surveys.wave(partnership, content("waiting"));
        partnerships.asCoordinator(
                partnership,
                () -> questionnaires.change(cycles.get(planned.cycle()).questionnaire(), content("speed"), null));

        Wave open = MovableClock.at(
                on(FIRST_DAY), () -> partnerships.asCoordinator(partnership, () -> waves.open(planned.id(), null)));

        assertThat(open.frozen()).isEqualTo(content("speed"));
    }

    @Test
    void waveOpensOnItsDaysOnly() {
        Wave planned = surveys.wave(partnership, content("waiting"));

        assertThatThrownBy(() -> openOn(planned, FIRST_DAY.minusDays(1))).isInstanceOf(WaveOutOfDates.class);
        assertThatThrownBy(() -> openOn(planned, LAST_DAY.plusDays(1))).isInstanceOf(WaveOutOfDates.class);
        assertThat(openOn(planned, LAST_DAY).status()).isEqualTo(WaveStatus.OPEN);
    }

    @Test
    void lastDayEndsAtMidnightOfThePartnershipAlsoInTheWeekWhenClocksChange() {
        LocalDate sundayOfChange = LocalDate.of(2012, 3, 25);
        Wave planned = partnerships.asCoordinator(
                partnership,
                () -> waves.plan(new NewWave(
                        surveys.cycle(partnership, content("waiting")).id(),
                        text("March"),
                        sundayOfChange,
                        sundayOfChange,
                        0,
                        null)));
        openOn(planned, sundayOfChange);

        assertThat(stateAt(planned, Instant.parse("2012-03-24T22:59:59Z"))).isNotEqualTo(State.OPEN);
        assertThat(stateAt(planned, Instant.parse("2012-03-24T23:00:00Z"))).isEqualTo(State.OPEN);
        assertThat(stateAt(planned, Instant.parse("2012-03-25T21:59:59Z"))).isEqualTo(State.OPEN);
        assertThat(stateAt(planned, Instant.parse("2012-03-25T22:00:00Z"))).isEqualTo(State.OVER);
    }

    @Test
    void answersAfterTheLastDayAreRefusedOnThePageAndTakenFromPaper() {
        Wave wave = surveys.openWave(partnership, content("waiting"));
        Instant afterwards = at(LocalDateTime.of(2012, 6, 1, 0, 0));

        MovableClock.at(afterwards, () -> {
            assertThatThrownBy(() -> publicSurveys.submit(code(wave), sheet(), answers("waiting", "4")))
                    .isInstanceOf(WaveNotOpen.class);
            surveys.enter(partnership, wave, tworog, 1, answers("waiting", "4"));
            return true;
        });
    }

    @Test
    void plannedAndClosedWavesTakeNoAnswers() {
        Wave wave = surveys.wave(partnership, content("waiting"));
        assertThatThrownBy(() -> surveys.enter(partnership, wave, tworog, 1, answers("waiting", "4")))
                .isInstanceOf(WaveNotOpen.class);

        openOn(wave, FIRST_DAY);
        surveys.close(partnership, wave);

        assertThatThrownBy(() -> surveys.enter(partnership, wave, tworog, 1, answers("waiting", "4")))
                .isInstanceOf(WaveNotOpen.class);
    }

    @Test
    void sheetWithAnswersToOtherQuestionsIsRefusedWithItsWholeBatch() {
        Wave wave = surveys.openWave(partnership, content("waiting"));
        var sheets = List.of(answers("waiting", "4"), answers("speed", "4"));

        assertThatThrownBy(() -> partnerships.asCoordinator(partnership, () -> {
                    paper.enter(wave.id(), tworog, sheets);
                    return true;
                }))
                .isInstanceOf(InvalidField.class);

        assertThat(surveys.query(partnership, "SELECT id::text FROM response_inbox"))
                .isEmpty();
    }

    @Test
    void officeCoordinatorEntersOnlyForOwnOfficeAndOpensNothing() {
        OfficeId kalety = surveys.office(partnership, "Kalety", 2);
        Wave wave = surveys.openWave(partnership, content("waiting"));

        assertThatThrownBy(() -> partnerships.as(partnership, Role.OFFICE_COORDINATOR, kalety, () -> {
                    paper.enter(wave.id(), tworog, List.of(answers("waiting", "4")));
                    return true;
                }))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> partnerships.as(
                        partnership, Role.OFFICE_COORDINATOR, kalety, () -> waves.close(wave.id(), null)))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void openedWaveKeepsItsFirstDayAndClosedWaveKeepsEverything() {
        Wave wave = surveys.openWave(partnership, content("waiting"));

        assertThatThrownBy(() -> change(wave, new WaveChange(null, FIRST_DAY.minusDays(1), null, null, null)))
                .isInstanceOf(WaveAlreadyOpened.class);
        assertThatThrownBy(() -> change(wave, new WaveChange(null, null, FIRST_DAY.minusDays(1), null, null)))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> change(wave, new WaveChange(text("Late"), null, null, null, 99L)))
                .isInstanceOf(StaleVersion.class);
        assertThat(MovableClock.at(
                        on(LAST_DAY), () -> change(wave, new WaveChange(null, null, LAST_DAY.plusDays(7), 80, null))))
                .satisfies(changed -> assertThat(changed.targetPerOffice()).isEqualTo(80));

        surveys.close(partnership, wave);
        assertThatThrownBy(() -> change(wave, new WaveChange(text("Late"), null, null, null, null)))
                .isInstanceOf(WaveClosed.class);
    }

    @Test
    void unknownCodeLeadsNowhere() {
        assertThat(publicSurveys.find("AAAAAAAAAAAAAAAAAAAAAA")).isEmpty();
    }

    @Test
    void openWaveIsNotClosedEarlyByMovingItsLastDay() {
        Wave wave = surveys.openWave(partnership, content("waiting"));
        LocalDate today = FIRST_DAY.plusDays(9);

        MovableClock.at(on(today), () -> {
            assertThatThrownBy(() -> change(wave, new WaveChange(null, null, today.minusDays(1), null, null)))
                    .isInstanceOf(InvalidField.class);
            return change(wave, new WaveChange(null, null, today, null, null));
        });
        Wave renamed = MovableClock.at(
                on(today.plusDays(1)), () -> change(wave, new WaveChange(text("Late"), null, today, null, null)));

        assertThat(renamed.title()).isEqualTo(text("Late"));
    }

    @Test
    void waveThatNobodyCouldAnswerIsNotPlanned() {
        var cycle = surveys.cycle(partnership, content("waiting")).id();

        assertThatThrownBy(() -> partnerships.asCoordinator(
                        partnership,
                        () -> waves.plan(new NewWave(cycle, text("Nobody"), FIRST_DAY, LAST_DAY, 0, Set.of()))))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void officeCoordinatorLearnsTheOwnOfficesNumberOfResponsesOnly() {
        OfficeId kalety = surveys.office(partnership, "Kalety", 2);
        Wave first = surveys.openWave(partnership, content("waiting"));
        Wave second = surveys.openWave(partnership, content("waiting"));
        surveys.enter(partnership, first, tworog, 6, answers("waiting", "4"));
        surveys.enter(partnership, first, kalety, 7, answers("waiting", "4"));
        surveys.enter(partnership, second, kalety, 4, answers("waiting", "4"));

        var all = partnerships.asCoordinator(partnership, () -> waves.counts(List.of(first.id(), second.id())));
        var own = partnerships.as(
                partnership, Role.OFFICE_COORDINATOR, kalety, () -> waves.counts(List.of(first.id(), second.id())));

        assertThat(all.get(first.id()))
                .containsOnly(entry(tworog, Disclosed.of(6, 6L)), entry(kalety, Disclosed.of(7, 7L)));
        assertThat(own.get(first.id())).containsOnly(entry(kalety, Disclosed.of(7, 7L)));
        assertThat(own.get(second.id())).containsOnly(entry(kalety, Disclosed.of(4, 4L)));
    }

    private Wave openOn(Wave wave, LocalDate day) {
        return MovableClock.at(
                on(day), () -> partnerships.asCoordinator(partnership, () -> waves.open(wave.id(), null)));
    }

    private Wave change(Wave wave, WaveChange change) {
        return partnerships.asCoordinator(partnership, () -> waves.change(wave.id(), change));
    }

    @Test
    void officeThatJoinsLaterGetsALinkOfItsOwnUntilTheWaveCloses() {
        Wave wave = surveys.openWave(partnership, content("waiting"));
        OfficeId kalety = surveys.office(partnership, "Kalety", 2);

        Collector added = partnerships.asCoordinator(partnership, () -> waves.addOffice(wave.id(), kalety));

        assertThat(partnerships.asCoordinator(partnership, () -> waves.collectors(wave.id())))
                .extracting(Collector::office)
                .contains(tworog, kalety);
        assertThat(MovableClock.at(on(FIRST_DAY), () -> publicSurveys.find(added.code())))
                .isPresent();

        surveys.close(partnership, wave);
        assertThatThrownBy(() -> partnerships.asCoordinator(partnership, () -> waves.addOffice(wave.id(), kalety)))
                .isInstanceOf(WaveClosed.class);
    }

    private State stateAt(Wave wave, Instant moment) {
        return MovableClock.at(
                moment, () -> publicSurveys.find(code(wave)).orElseThrow().state());
    }

    private String code(Wave wave) {
        return partnerships.asCoordinator(
                partnership, () -> waves.collectors(wave.id()).getFirst().code());
    }
}
