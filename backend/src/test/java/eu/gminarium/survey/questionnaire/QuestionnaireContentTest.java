package eu.gminarium.survey.questionnaire;

import static eu.gminarium.survey.SurveyFixture.COMMENT;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.survey.questionnaire.Choice.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireContentTest {

    private static final Statement OVERALL = new Statement("overall", "service", text("All in all"));
    private static final Block START = new Block(null, List.of(OVERALL));
    private static final Block SETTLED = new Block(null, List.of(new YesNo("settled", text("Settled?"), true)));
    private static final Block WHY_NOT =
            onlyIf("settled", "no", new YesNo("again", text("Must you come again?"), true));
    private static final Block WHEN = onlyIf("again", "yes", new Comment("when", text("When?"), false));

    private static final QuestionnaireContent ROUTED = content(START, SETTLED, WHY_NOT, WHEN, COMMENT);

    @ParameterizedTest
    @CsvSource({"yes,no,3", "no,no,4", "no,yes,5", "dk,yes,3"})
    void blocksAreAskedOfThoseWhoGaveTheAnswer(String settled, String again, int blocks) {
        Answers answers = chosen(Map.of("settled", Set.of(settled), "again", Set.of(again)));

        assertThat(ROUTED.asked(answers)).hasSize(blocks).contains(START, SETTLED, COMMENT);
    }

    @Test
    void answersToWhatIsNotAskedDoNotCount() {
        var answers = new Answers(
                Map.of("overall", Set.of("4"), "settled", Set.of("yes"), "again", Set.of("yes")),
                Map.of("when", "tomorrow", "comment", "fine"));

        Answers routed = ROUTED.routed(answers);

        assertThat(routed.chosen()).containsOnlyKeys("overall", "settled");
        assertThat(routed.comments()).containsOnlyKeys("comment");
        assertThat(ROUTED.checked(routed)).isEqualTo(routed);
        assertField(() -> ROUTED.checked(answers), "answers");
    }

    @Test
    void onlyAnswersThatAreOfferedAreTaken() {
        assertField(() -> ROUTED.checked(chosen(Map.of("overall", Set.of("6")))), "overall");
        assertField(() -> ROUTED.checked(chosen(Map.of("overall", Set.of("4", "5")))), "overall");
        assertField(() -> ROUTED.checked(chosen(Map.of("comment", Set.of("4")))), "comment");
        assertField(() -> ROUTED.checked(new Answers(Map.of(), Map.of("overall", "good"))), "overall");
        assertField(() -> ROUTED.checked(chosen(Map.of("unknown", Set.of("1")))), "unknown");
        assertField(() -> ROUTED.checked(chosen(Map.of())), "answers");
    }

    @Test
    void severalAnswersOnlyWhereSeveralArePossible() {
        List<Option> options = List.of(new Option("visit", text("Visit")), new Option("phone", text("Phone")));
        Set<String> both = Set.of("visit", "phone");

        assertThat(new Choice("how", text("How?"), true, true, options).accepts(both))
                .isTrue();
        assertThat(new Choice("how", text("How?"), true, false, options).accepts(both))
                .isFalse();
        assertThat(new Choice("how", text("How?"), true, true, options).accepts(Set.of()))
                .isFalse();
    }

    @Test
    void conditionNeedsAnEarlierQuestionWithThatAnswer() {
        assertField(() -> content(START, WHY_NOT, SETTLED, COMMENT), "blocks[1].onlyIf");
        assertField(() -> content(START, SETTLED, onlyIf("settled", "perhaps", OVERALL), COMMENT), "blocks[2].onlyIf");
        assertField(() -> content(START, onlyIf("comment", "a", OVERALL), COMMENT), "blocks[1].onlyIf");
    }

    /** Whoever recognises the words would learn the rating. */
    @Test
    void commentMayNotHangOnARating() {
        Block words = onlyIf("overall", "1", new Comment("why", text("Why?"), false));

        assertField(() -> content(START, words, COMMENT), "blocks[1].onlyIf");
    }

    @Test
    void commentMayNotHangOnARatingByWayOfAnotherQuestion() {
        Block low = onlyIf("overall", "1", new YesNo("settled", text("Settled?"), true));

        assertField(() -> content(START, low, WHY_NOT, WHEN, COMMENT), "blocks[3].onlyIf");
        assertThat(content(START, low, WHY_NOT, COMMENT).comments()).hasSize(1);
    }

    /** Whether an office is shown depends on it, so everybody must have been asked. */
    @Test
    void statementThatStandsForTheWholeIsAskedOfEverybody() {
        Statement staff = new Statement("staff", "service", text("Staff"));
        Block conditional = onlyIf("settled", "no", OVERALL);
        Block alsoConditional = onlyIf("settled", "yes", new Statement("last", "service", text("Last")));

        assertThat(content(new Block(null, List.of(staff)), SETTLED, conditional, alsoConditional, COMMENT)
                        .headline())
                .isEqualTo(staff);
        assertThatThrownBy(() -> content(SETTLED, conditional, COMMENT))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refused -> assertThat(refused.errors().getFirst().messageKey())
                                .isEqualTo("survey.questionnaire.statement-for-all"));
    }

    @Test
    void statementOfOtherPeopleIsNotTheSame() {
        Block staff = new Block(null, List.of(new Statement("staff", "service", text("Staff"))));
        Block later = onlyIf("again", "yes", OVERALL);
        QuestionnaireContent all = content(staff, SETTLED, START, COMMENT);
        QuestionnaireContent some = content(staff, SETTLED, WHY_NOT, later, COMMENT);
        QuestionnaireContent others = content(
                staff,
                SETTLED,
                onlyIf("settled", "yes", (YesNo) WHY_NOT.questions().getFirst()),
                later,
                COMMENT);

        assertThat(all.asks(OVERALL, all)).isTrue();
        assertThat(all.asks(OVERALL, some)).isFalse();
        assertThat(some.asks(OVERALL, others))
                .as("the same condition, on a question with another one")
                .isFalse();
        assertThat(ContentChange.between(all, some).reworded()).contains(OVERALL);
    }

    @Test
    void blocksFitTogether() {
        assertField(() -> content(START, SETTLED, WHY_NOT), "blocks[2].onlyIf");
        assertField(() -> content(START, SETTLED, START), "blocks[2].questions[0].code");
        assertField(() -> content(SETTLED, COMMENT), "blocks");
        assertField(
                () -> content(new Block(null, List.of(OVERALL, new YesNo("settled", text("?"), true)))),
                "blocks[0].heading");
        assertField(() -> content(scaled(text("bad"), text("good"))), "blocks[0].scale");
    }

    @Test
    void statementIsTheSameOnlyInTheSameWordsAndOnTheSameScale() {
        QuestionnaireContent plain = content(START);
        QuestionnaireContent reworded =
                content(new Block(null, List.of(new Statement("overall", "service", text("On the whole")))));
        QuestionnaireContent rescaled = content(scaled(Stream.of("bad", "poor", "fair", "good", "great")
                .map(word -> text(word))
                .toArray(LocalizedText[]::new)));

        assertThat(plain.asks(OVERALL, content(SETTLED, START))).isTrue();
        assertThat(reworded.asks(OVERALL, plain)).isFalse();
        assertThat(rescaled.asks(OVERALL, plain)).isFalse();
        assertThat(rescaled.asks(OVERALL, rescaled)).isTrue();
    }

    private static Block onlyIf(String question, String value, Question asked) {
        return new Block(null, new Condition(question, Set.of(value)), List.of(), List.of(asked));
    }

    private static Block scaled(LocalizedText... words) {
        return new Block(null, null, List.of(words), List.of(OVERALL));
    }

    private static Answers chosen(Map<String, Set<String>> chosen) {
        return new Answers(chosen, Map.of());
    }

    private static void assertField(ThrowingCallable work, String field) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refused ->
                                assertThat(refused.errors().getFirst().field()).isEqualTo(field));
    }
}
