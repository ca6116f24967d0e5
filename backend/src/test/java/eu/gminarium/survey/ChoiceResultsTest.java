package eu.gminarium.survey;

import static eu.gminarium.survey.SurveyFixture.COMMENT;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.security.Role;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.disclosure.ChoiceFigure;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.Choice.Option;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.Condition;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Recommendation;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.questionnaire.YesNo;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes out of questions that are no rated statements. */
@ProgramTest
class ChoiceResultsTest {

    private static final QuestionnaireContent ASKED = content(
            new Block(
                    text("Visit"),
                    List.of(
                            new Statement("overall", "service", text("All in all")),
                            new YesNo("settled", text("Settled?"), false),
                            new Recommendation("recommend", text("Recommend?"), false),
                            new Choice(
                                    "channel",
                                    text("How?"),
                                    false,
                                    true,
                                    List.of(new Option("visit", text("Visit")), new Option("phone", text("Phone")))))),
            new Block(null, List.of(new Comment("idea", text("Ideas?"), false))),
            new Block(
                    null,
                    new Condition("settled", Set.of("no")),
                    List.of(),
                    List.of(new Comment("missing", text("What was missing?"), false))),
            COMMENT);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    WaveResults results;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;
    Wave wave;

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
        wave = surveys.openWave(partnership, ASKED);
    }

    @Test
    void everyAnswerIsCountedAndDontKnowLeavesTheDenominator() {
        enter(tworog, 4, "settled=yes", "recommend=10", "channel=visit");
        enter(tworog, 3, "settled=no", "recommend=6", "channel=visit phone");
        enter(tworog, 2, "settled=dk", "recommend=8");
        surveys.close(partnership, wave);

        Figures figures = figures(tworog);

        assertThat(released(figures, "settled")).isEqualTo(new ChoiceFigure(7, Map.of("yes", 4L, "no", 3L)));
        assertThat(released(figures, "channel")).isEqualTo(new ChoiceFigure(7, Map.of("visit", 7L, "phone", 3L)));
        assertThat(released(figures, "recommend").n()).isEqualTo(9);
        assertThat(released(figures, "recommend").net().value()).isEqualTo((4 - 3) / 9.0);
    }

    @Test
    void fewerThanFiveAnswersAreHiddenAndInNoTotal() {
        enter(tworog, 5, "settled=yes", "channel=phone");
        enter(tworog, 1, "settled=no");
        enter(kalety, 6, "settled=no");
        enter(kalety, 4, "channel=phone");
        surveys.close(partnership, wave);

        Figures all = of(wave).overall().released().orElseThrow();

        assertThat(figures(kalety).choice("channel").released()).isEmpty();
        assertThat(released(all, "channel")).isEqualTo(released(figures(tworog), "channel"));
        assertThat(released(all, "settled")).isEqualTo(new ChoiceFigure(12, Map.of("yes", 5L, "no", 7L)));
        assertThat(all.choice("recommend").released()).isEmpty();
    }

    @Test
    void commentsStandApartByQuestion() {
        surveys.enter(
                partnership,
                wave,
                tworog,
                5,
                new Answers(Map.of("overall", Set.of("4")), Map.of("idea", "a bench", "comment", "fine")));
        surveys.close(partnership, wave);

        assertThat(partnerships.asCoordinator(partnership, () -> results.comments(wave.id(), tworog)))
                .isEqualTo(Map.of(
                        "idea", List.of("a bench", "a bench", "a bench", "a bench", "a bench"),
                        "comment", List.of("fine", "fine", "fine", "fine", "fine")));
        assertThat(surveys.query(partnership, "SELECT answers::text FROM response"))
                .allMatch(answers -> !answers.contains("bench"));
    }

    @Test
    void commentsOfFewerThanFiveWhoWereAskedAreHidden() {
        enter(tworog, 5, "settled=yes");
        enter(kalety, 5, "settled=no");
        var unsettled = new Answers(
                Map.of("overall", Set.of("1"), "settled", Set.of("no")),
                Map.of("missing", "a form", "idea", "a bench"));
        surveys.enter(partnership, wave, tworog, 4, unsettled);
        surveys.enter(partnership, wave, kalety, 1, unsettled);
        surveys.close(partnership, wave);

        assertThat(comments(tworog)).containsOnlyKeys("idea");
        assertThat(comments(kalety)).containsOnlyKeys("idea", "missing");
    }

    private Map<String, List<String>> comments(OfficeId office) {
        return partnerships.asCoordinator(partnership, () -> results.comments(wave.id(), office));
    }

    private void enter(OfficeId office, int times, String... answers) {
        Map<String, Set<String>> chosen = new HashMap<>(Map.of("overall", Set.of("4")));
        for (String answer : answers) {
            String[] parts = answer.split("=", 2);
            chosen.put(parts[0], Set.copyOf(Arrays.asList(parts[1].split(" "))));
        }
        surveys.enter(partnership, wave, office, times, new Answers(chosen, Map.of()));
    }

    private static ChoiceFigure released(Figures figures, String code) {
        return figures.choice(code).released().orElseThrow();
    }

    private Figures figures(OfficeId office) {
        Disclosed<Figures> figures = of(wave).of(office);
        return figures.released().orElseThrow();
    }

    private WaveTable of(Wave asked) {
        return partnerships.as(partnership, Role.LEADER, null, () -> results.of(asked.id()));
    }
}
