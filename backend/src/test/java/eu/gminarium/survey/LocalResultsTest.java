package eu.gminarium.survey;

import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.comment.OfficeComments;
import eu.gminarium.survey.comparison.StatementComparison;
import eu.gminarium.survey.disclosure.Attribute;
import eu.gminarium.survey.disclosure.ChoiceFigure;
import eu.gminarium.survey.disclosure.CommentText;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.LocalFigures;
import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.survey.disclosure.WaveTables;
import eu.gminarium.survey.local.LocalQuestionnaires;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.Condition;
import eu.gminarium.survey.questionnaire.LocalQuestions;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.questionnaire.YesNo;
import eu.gminarium.survey.wave.Cycle;
import eu.gminarium.survey.wave.NewWave;
import eu.gminarium.survey.wave.OfficeQuestionnaires;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one office alone asked is that office's alone, and hidden below five answers. */
@ProgramTest
class LocalResultsTest {

    private static final LocalDate SPRING = LocalDate.of(2012, 4, 2);
    private static final LocalDate AUTUMN = LocalDate.of(2012, 10, 1);

    /** A statement, a question that leads to another block, and a last one for everybody. */
    private static final LocalQuestions OWN = own("The tax desk is open long enough");

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    LocalQuestionnaires local;

    @Inject
    Waves waves;

    @Inject
    WaveResults results;

    @Inject
    LocalResults own;

    @Inject
    OfficeComments comments;

    @Inject
    OfficeQuestionnaires questionnaires;

    @Inject
    WaveTables tables;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;
    Cycle cycle;

    @BeforeEach
    void makeCycle() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
        cycle = surveys.cycle(partnership, content("waiting", "overall"));
        keep(OWN, null);
    }

    @Test
    void figuresAreOfTheOfficeAlone() {
        Wave wave = closed(SPRING, 6, answers("overall", "5", "local-tax", "2", "local-parking", "no"), null);

        LocalFigures figures = shown(wave, tworog);

        assertThat(figures.statement("local-tax").released().orElseThrow().n()).isEqualTo(6);
        assertThat(figures.choice("local-parking").released()).contains(new ChoiceFigure(6, Map.of("no", 6L)));
        assertThat(of(wave, kalety)).isEmpty();
    }

    @Test
    void fewerThanFiveAnswersAreHidden() {
        Wave wave = closed(
                SPRING,
                6,
                answers("overall", "5", "local-tax", "2"),
                () -> List.of(answers("overall", "4", "local-parking", "yes")));

        LocalFigures figures = shown(wave, tworog);

        assertThat(figures.statement("local-tax").released()).isPresent();
        assertThat(figures.choice("local-parking").released()).isEmpty();
    }

    @Test
    void nothingIsShownWhereTheOfficeItselfIsHidden() {
        Wave wave = closed(SPRING, 6, answers("local-tax", "2"), null);

        assertThat(of(wave, tworog).orElseThrow().figures().released()).isEmpty();
    }

    @Test
    void ownStatementsEnterNoIndexNoTotalAndNoGroup() {
        Wave wave = closed(
                SPRING, 6, answers("waiting", "5", "overall", "5", "local-tax", "1", "local-parking", "no"), null);

        WaveTable table = partnerships.asCoordinator(partnership, () -> results.of(wave.id()));

        Figures office = table.of(tworog).released().orElseThrow();
        assertThat(office.index().released().orElseThrow().value()).isEqualTo(100);
        assertThat(office.questions()).containsOnlyKeys("waiting", "overall");
        assertThat(office.choices()).isEmpty();
        assertThat(table.overall().released().orElseThrow().choices()).isEmpty();
        assertThat(partnerships.asCoordinator(partnership, () -> results.attributes(wave.id())))
                .extracting(Attribute::code)
                .containsExactly(Attribute.MODE);
    }

    /** The twin of the test above: told of the office's questionnaire instead of the core, the tables would hold them. */
    @Test
    void tablesOfAnOfficesWholeQuestionnaireWouldHoldItsOwn() {
        Wave wave = closed(SPRING, 6, answers("waiting", "5", "overall", "5", "local-tax", "1"), null);

        WaveTable table = partnerships.asCoordinator(
                partnership, () -> tables.of(wave.id().value(), questionnaires.of(wave.id(), tworog)));

        Figures all = table.overall().released().orElseThrow();
        assertThat(all.question("local-tax").released()).isPresent();
        assertThat(table.of(tworog)
                        .released()
                        .orElseThrow()
                        .index()
                        .released()
                        .orElseThrow()
                        .value())
                .isLessThan(100);
    }

    @Test
    void otherOfficeSeesNothingAndTheLeaderSees() {
        Wave wave = closed(SPRING, 6, answers("overall", "5", "local-tax", "2"), null);

        assertThatThrownBy(() -> as(Role.OFFICE_COORDINATOR, kalety, () -> own.of(wave.id(), tworog)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as(Role.OFFICE_COORDINATOR, kalety, () -> own.comments(wave.id(), tworog)))
                .isInstanceOf(RecordNotFound.class);
        assertThat(as(Role.LEADER, null, () -> own.of(wave.id(), tworog))).isPresent();
    }

    @Test
    void changeIsToldWhereBothWavesAskedTheSame() {
        Wave spring = closed(SPRING, 40, answers("overall", "5", "local-tax", "2"), null);
        Wave autumn = closed(AUTUMN, 40, answers("overall", "5", "local-tax", "5"), null);

        List<StatementComparison> statements = since(spring, autumn);

        assertThat(statements)
                .singleElement()
                .isInstanceOfSatisfying(
                        StatementComparison.Compared.class,
                        compared -> assertThat(compared.share().value()).isEqualTo(1));
    }

    @Test
    void otherWordsBreakTheTrend() {
        Wave spring = closed(SPRING, 6, answers("overall", "5", "local-tax", "2"), null);
        keep(own("The tax desk is near"), 0L);
        Wave autumn = closed(AUTUMN, 6, answers("overall", "5", "local-tax", "5"), null);

        assertThat(since(spring, autumn)).singleElement().isInstanceOf(StatementComparison.Broken.class);
    }

    @Test
    void commentsAfterAnAnswerAreShownWhereFiveGaveIt() {
        Answers no = written("no", "A place for bicycles");
        Wave few = closed(SPRING, 6, answers("overall", "5", "local-parking", "yes"), () -> List.of(no, no));
        Wave many =
                closed(AUTUMN, 6, answers("overall", "5", "local-parking", "yes"), () -> List.of(no, no, no, no, no));

        assertThat(partnerships.asCoordinator(partnership, () -> own.comments(few.id(), tworog)))
                .isEmpty();
        assertThat(partnerships
                        .asCoordinator(partnership, () -> own.comments(many.id(), tworog))
                        .get("local-missing"))
                .hasSize(5);
        assertThat(found(few, "")).isEmpty();
        assertThat(found(many, "bicycle")).hasSize(5);
        assertThat(found(many, "car")).isEmpty();
    }

    /** Those to own questions are searched as all others are. */
    private List<CommentText> found(Wave wave, String words) {
        return partnerships
                .asCoordinator(partnership, () -> comments.find(wave.id(), tworog, words, null, 0, 9))
                .comments();
    }

    private void keep(LocalQuestions questions, @Nullable Long version) {
        partnerships.asCoordinator(partnership, () -> local.change(cycle.id(), tworog, questions, version));
    }

    /** Tworóg is answered in one way so many times, and by some others; Kalety by ten. */
    private Wave closed(LocalDate start, int times, Answers answers, @Nullable Supplier<List<Answers>> others) {
        Wave wave = MovableClock.at(
                on(start),
                () -> partnerships.asCoordinator(
                        partnership,
                        () -> waves.open(
                                waves.plan(new NewWave(cycle.id(), text("Wave"), start, start.plusMonths(1), 0, null))
                                        .id(),
                                null)));
        surveys.enter(partnership, wave, tworog, times, answers);
        if (others != null) {
            others.get().forEach(each -> surveys.enter(partnership, wave, tworog, 1, each));
        }
        surveys.enter(partnership, wave, kalety, 10, answers("waiting", "5", "overall", "5"));
        return surveys.close(partnership, wave);
    }

    private Optional<LocalResult> of(Wave wave, OfficeId office) {
        return partnerships.asCoordinator(partnership, () -> own.of(wave.id(), office));
    }

    private LocalFigures shown(Wave wave, OfficeId office) {
        return of(wave, office).orElseThrow().figures().released().orElseThrow();
    }

    private List<StatementComparison> since(Wave earlier, Wave later) {
        return partnerships
                .asCoordinator(partnership, () -> own.since(earlier.id(), later.id(), tworog))
                .orElseThrow()
                .statements();
    }

    private <T> T as(Role role, @Nullable OfficeId office, Supplier<T> work) {
        return partnerships.as(partnership, role, office, work);
    }

    private static Answers written(String parking, String comment) {
        return new Answers(
                Map.of("overall", Set.of("5"), "local-parking", Set.of(parking)), Map.of("local-missing", comment));
    }

    private static LocalQuestions own(String statement) {
        return new LocalQuestions(List.of(
                new Block(
                        text("Our office"),
                        List.of(
                                new Statement("local-tax", "local", text(statement), false),
                                new YesNo("local-parking", text("Did you find a place to park?"), false))),
                new Block(
                        null,
                        new Condition("local-parking", Set.of("no")),
                        List.of(),
                        List.of(new Comment("local-missing", text("What was missing?"), false))),
                new Block(null, List.of(new YesNo("local-bus", text("Did you come by bus?"), false)))));
    }
}
