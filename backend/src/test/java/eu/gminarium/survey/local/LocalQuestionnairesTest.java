package eu.gminarium.survey.local;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.LocalQuestions;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Questionnaires;
import eu.gminarium.survey.questionnaire.YesNo;
import eu.gminarium.survey.wave.Cycle;
import eu.gminarium.survey.wave.NewWave;
import eu.gminarium.survey.wave.OfficeQuestionnaires;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An office adds questions of its own to the core, which it cannot touch. */
@ProgramTest
class LocalQuestionnairesTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    LocalQuestionnaires local;

    @Inject
    OfficeQuestionnaires asked;

    @Inject
    Questionnaires questionnaires;

    @Inject
    SurveyCycles cycles;

    @Inject
    Waves waves;

    @Inject
    PublicSurveys publicSurveys;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;
    Wave wave;

    @BeforeEach
    void planWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
        wave = surveys.wave(partnership, content("overall"));
    }

    @Test
    void officeAsksItsOwnAndOthersDoNot() {
        keep(tworog, questions("local-parking"), null);
        open();

        assertThat(codes(tworog)).containsExactly("overall", "local-parking", "comment");
        assertThat(codes(kalety)).containsExactly("overall", "comment");
        assertThat(onThePage(tworog)).contains("local-parking");
        assertThat(onThePage(kalety)).doesNotContain("local-parking");
    }

    @Test
    void officeThatDoesNotAskAQuestionTakesNoAnswerToIt() {
        keep(tworog, questions("local-parking"), null);
        open();

        surveys.enter(partnership, wave, tworog, 1, answers("overall", "4", "local-parking", "yes"));
        assertThatThrownBy(() ->
                        surveys.enter(partnership, wave, kalety, 1, answers("overall", "4", "local-parking", "yes")))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> surveys.enter(partnership, wave, tworog, 1, answers("local-parking", "perhaps")))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void citizenAnswersTheOfficesQuestionOnThePage() {
        keep(tworog, questions("local-parking"), null);
        open();
        String code = code(tworog);

        MovableClock.at(on(FIRST_DAY), () -> {
            publicSurveys.submit(code, SurveyFixture.sheet(), answers("overall", "4", "local-parking", "no"));
            return true;
        });

        assertThat(surveys.query(partnership, "SELECT answers->>'local-parking' FROM response_inbox"))
                .containsExactly("no");
    }

    @Test
    void openedWaveKeepsWhatItOpenedWithAndTheNextAsksWhatIsKept() {
        keep(tworog, questions("local-parking"), null);
        open();
        keep(tworog, questions("local-bus"), 0L);

        assertThat(codes(tworog)).contains("local-parking").doesNotContain("local-bus");
        Wave next = partnerships.asCoordinator(
                partnership,
                () -> waves.plan(new NewWave(
                        wave.cycle(), text("Autumn"), FIRST_DAY.plusMonths(6), FIRST_DAY.plusMonths(7), 0, null)));
        assertThat(codes(next, tworog)).contains("local-bus").doesNotContain("local-parking");
    }

    @Test
    void officeThatJoinsAnOpenWaveBringsItsQuestions() {
        Cycle cycle = surveys.cycle(partnership, content("overall"));
        partnerships.asCoordinator(
                partnership, () -> local.change(cycle.id(), tworog, questions("local-parking"), null));
        Wave joined = MovableClock.at(
                on(FIRST_DAY),
                () -> partnerships.asCoordinator(partnership, () -> {
                    Wave planned = waves.plan(new NewWave(
                            cycle.id(), text("Spring"), FIRST_DAY, FIRST_DAY.plusMonths(1), 0, Set.of(kalety)));
                    waves.open(planned.id(), null);
                    waves.addOffice(planned.id(), tworog);
                    return planned;
                }));
        partnerships.asCoordinator(partnership, () -> local.change(cycle.id(), tworog, LocalQuestions.NONE, 0L));

        assertThat(codes(joined, tworog)).contains("local-parking");
    }

    @Test
    void coreCanNeitherBeChangedByAnOfficeNorTakeAnOfficesCode() {
        var core = partnerships.asCoordinator(
                partnership, () -> cycles.get(wave.cycle()).questionnaire());

        assertThatThrownBy(() -> asOffice(tworog, () -> questionnaires.change(core, content("other"), null)))
                .isInstanceOf(RoleNotAllowed.class);
        assertThatThrownBy(() -> partnerships.asCoordinator(
                        partnership, () -> questionnaires.change(core, content("overall", "local-parking"), null)))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> questions("overall")).isInstanceOf(InvalidField.class);
    }

    @Test
    void officeCoordinatorReachesTheOwnOfficeOnly() {
        asOffice(tworog, () -> local.change(wave.cycle(), tworog, questions("local-parking"), null));

        assertThat(asOffice(tworog, () -> local.of(wave.cycle())))
                .extracting(LocalQuestionnaire::office)
                .containsExactly(tworog);
        assertThat(asOffice(kalety, () -> local.of(wave.cycle()))).isEmpty();
        assertThatThrownBy(() -> asOffice(kalety, () -> local.of(wave.cycle(), tworog)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> asOffice(kalety, () -> local.change(wave.cycle(), tworog, LocalQuestions.NONE, 0L)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void whoIsSlowerIsTold() {
        keep(tworog, questions("local-parking"), null);

        assertThatThrownBy(() -> keep(tworog, questions("local-bus"), null)).isInstanceOf(StaleVersion.class);
        assertThat(keep(tworog, questions("local-bus"), 0L).version()).isEqualTo(1L);
        assertThatThrownBy(() -> keep(tworog, LocalQuestions.NONE, 0L)).isInstanceOf(StaleVersion.class);
    }

    private LocalQuestionnaire keep(OfficeId office, LocalQuestions questions, @Nullable Long version) {
        return partnerships.asCoordinator(partnership, () -> local.change(wave.cycle(), office, questions, version));
    }

    private void open() {
        MovableClock.at(
                on(FIRST_DAY), () -> partnerships.asCoordinator(partnership, () -> waves.open(wave.id(), null)));
    }

    private List<String> codes(OfficeId office) {
        return codes(wave, office);
    }

    private List<String> codes(Wave of, OfficeId office) {
        return codes(partnerships.asCoordinator(partnership, () -> asked.of(of.id(), office)));
    }

    private static List<String> codes(@Nullable QuestionnaireContent content) {
        return content == null
                ? List.of()
                : content.questions().stream().map(Question::code).toList();
    }

    private List<String> onThePage(OfficeId office) {
        String code = code(office);
        return MovableClock.at(
                on(FIRST_DAY),
                () -> codes(publicSurveys.find(code).orElseThrow().content()));
    }

    private String code(OfficeId office) {
        return partnerships.asCoordinator(partnership, () -> waves.collectors(wave.id())).stream()
                .filter(collector -> collector.office().equals(office))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private <T> T asOffice(OfficeId office, java.util.function.Supplier<T> work) {
        return partnerships.as(partnership, Role.OFFICE_COORDINATOR, office, work);
    }

    private static LocalQuestions questions(String code) {
        return new LocalQuestions(List.of(new Block(null, List.of(new YesNo(code, text("Did you find it?"), false)))));
    }
}
