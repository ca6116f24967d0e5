package eu.gminarium.survey.plan;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static eu.gminarium.survey.SurveyFixture.sheet;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.PublicSurvey.State;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.monitor.OfficeProgress;
import eu.gminarium.survey.monitor.ResponseMonitor;
import eu.gminarium.survey.next.NextWave;
import eu.gminarium.survey.next.NextWaves;
import eu.gminarium.survey.print.PosterSize;
import eu.gminarium.survey.print.SurveyPrints;
import eu.gminarium.survey.wave.LinkClosed;
import eu.gminarium.survey.wave.PaperNotPlanned;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveClosed;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class OfficePlansTest {

    private static final OfficePlan ON_PAPER = new OfficePlan(20, false, true);
    private static final OfficePlan ON_THE_WEB = new OfficePlan(null, true, false);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    NextWaves next;

    @Inject
    OfficePlans plans;

    @Inject
    ResponseMonitor monitor;

    @Inject
    SurveyPrints prints;

    @Inject
    PublicSurveys publicSurveys;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;
    Wave wave;

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
        wave = surveys.openWave(partnership, content("waiting"));
    }

    @Test
    void officeThatCollectsOnPaperTakesNoAnswersOnTheWeb() {
        plan(tworog, ON_PAPER);

        assertThat(state(tworog)).isEqualTo(State.NOT_ON_WEB);
        assertThat(state(kalety)).isEqualTo(State.OPEN);
        assertThatThrownBy(() -> MovableClock.at(on(FIRST_DAY), () -> {
                    publicSurveys.submit(code(tworog), sheet(), answers("waiting", "4"));
                    return true;
                }))
                .isInstanceOf(LinkClosed.class);
        surveys.enter(partnership, wave, tworog, 1, answers("waiting", "4"));
        assertThatThrownBy(() -> partnerships.asCoordinator(
                        partnership, () -> prints.posters(wave.id(), tworog, PosterSize.A4, Languages.POLISH)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void officeThatCollectsOnTheWebEntersNoPaper() {
        plan(tworog, ON_THE_WEB);

        assertThat(state(tworog)).isEqualTo(State.OPEN);
        assertThatThrownBy(() -> surveys.enter(partnership, wave, tworog, 1, answers("waiting", "4")))
                .isInstanceOf(PaperNotPlanned.class);
        surveys.enter(partnership, wave, kalety, 1, answers("waiting", "4"));
    }

    @Test
    void monitorMeasuresAnOfficeAgainstItsOwnTarget() {
        plan(tworog, ON_PAPER);

        Map<OfficeId, Integer> targets =
                MovableClock.at(
                                on(FIRST_DAY),
                                () -> partnerships.asCoordinator(partnership, () -> monitor.of(wave.id())))
                        .stream()
                        .collect(Collectors.toMap(line -> line.office().id(), OfficeProgress::target));
        assertThat(targets).containsEntry(tworog, 20).containsEntry(kalety, 60);
    }

    @Test
    void planCanBeTakenBack() {
        plan(tworog, ON_PAPER);
        plan(tworog, OfficePlan.AS_THE_WAVE);

        assertThat(planned(wave))
                .containsEntry(tworog, OfficePlan.AS_THE_WAVE)
                .containsEntry(kalety, OfficePlan.AS_THE_WAVE);
        assertThat(state(tworog)).isEqualTo(State.OPEN);
    }

    @Test
    void nextWavePlansTheSameForEachOffice() {
        plan(tworog, ON_PAPER);

        Wave autumn = partnerships.asCoordinator(
                partnership, () -> next.plan(wave.id(), new NextWave(text("Autumn"), null, null, null)));

        assertThat(planned(autumn)).containsEntry(tworog, ON_PAPER).containsEntry(kalety, OfficePlan.AS_THE_WAVE);
    }

    @Test
    void countyPlansForOfficesOfAWaveThatIsNotClosed() {
        assertThatThrownBy(() -> partnerships.as(partnership, Role.OFFICE_COORDINATOR, tworog, () -> {
                    plans.plan(wave.id(), tworog, ON_PAPER);
                    return true;
                }))
                .isInstanceOf(RoleNotAllowed.class);
        assertThatThrownBy(() -> plan(OfficeId.next(), ON_PAPER)).isInstanceOf(RecordNotFound.class);
        surveys.close(partnership, wave);
        assertThatThrownBy(() -> plan(tworog, ON_PAPER)).isInstanceOf(WaveClosed.class);
    }

    @Test
    void planNeedsAWayOfAnsweringAndASensibleTarget() {
        assertThatThrownBy(() -> new OfficePlan(null, false, false)).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> new OfficePlan(-1, true, true)).isInstanceOf(InvalidField.class);
    }

    private void plan(OfficeId office, OfficePlan plan) {
        partnerships.asCoordinator(partnership, () -> {
            plans.plan(wave.id(), office, plan);
            return true;
        });
    }

    private Map<OfficeId, OfficePlan> planned(Wave of) {
        return partnerships.asCoordinator(partnership, () -> plans.of(of.id()));
    }

    private String code(OfficeId office) {
        return partnerships.asCoordinator(partnership, () -> waves.collectors(wave.id())).stream()
                .filter(collector -> collector.office().equals(office))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private State state(OfficeId office) {
        return MovableClock.at(
                        on(FIRST_DAY), () -> publicSurveys.find(code(office)).orElseThrow())
                .state();
    }
}
