package eu.gminarium.survey.questionnaire;

import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LocalQuestionsTest {

    private static final Block PARKING = new Block(null, List.of(yesNo("local-parking")));

    @Test
    void standsAfterAllCoreQuestionsAndBeforeTheLastComment() {
        QuestionnaireContent all = content("speed", "overall").with(new LocalQuestions(List.of(PARKING)));

        assertThat(all.questions())
                .extracting(Question::code)
                .containsExactly("speed", "overall", "local-parking", "comment");
    }

    @Test
    void standsLastWhereNoCommentEndsTheCore() {
        QuestionnaireContent core =
                content(new Block(text("You"), content("speed").statements()));

        QuestionnaireContent all = core.with(new LocalQuestions(List.of(PARKING)));

        assertThat(all.questions()).extracting(Question::code).containsExactly("speed", "local-parking");
    }

    @Test
    void ownStatementNeverStandsForTheWhole() {
        var own = new Block(null, List.of(new Statement("local-tax", "local", text("The tax desk is open long"))));

        QuestionnaireContent all = content("speed").with(new LocalQuestions(List.of(own)));

        assertThat(all.headline().code()).isEqualTo("speed");
    }

    @Test
    void ownQuestionsAreFoundAgainInTheWhole() {
        QuestionnaireContent core = content("speed");

        assertThat(core.local()).isEmpty();
        assertThat(core.with(new LocalQuestions(List.of(PARKING)))
                        .local()
                        .orElseThrow()
                        .blocks())
                .containsExactly(PARKING);
    }

    @Test
    void ownQuestionHasACodeThatNoCoreQuestionCanHave() {
        assertRefused(
                () -> new LocalQuestions(List.of(new Block(null, List.of(yesNo("parking"))))),
                "blocks[0].questions[0].code");
        assertRefused(() -> content("speed", "local-speed").asCore(), "blocks[0].questions[1].code");
    }

    @Test
    void ownBlockIsAskedAfterOwnAnswersOnly() {
        var afterOwn = new Block(
                null, new Condition("local-parking", Set.of("no")), List.of(), List.of(yesNo("local-bicycle")));
        var afterCore =
                new Block(null, new Condition("settled", Set.of("no")), List.of(), List.of(yesNo("local-bicycle")));
        var forAll = new Block(null, List.of(yesNo("local-bus")));

        assertThat(new LocalQuestions(List.of(PARKING, afterOwn, forAll)).questions())
                .hasSize(3);
        assertRefused(() -> new LocalQuestions(List.of(PARKING, afterCore, forAll)), "blocks[1].onlyIf");
        assertRefused(() -> new LocalQuestions(List.of(PARKING, afterOwn)), "blocks[1].onlyIf");
    }

    @Test
    void ownCommentMayNotHangOnAnOwnRatingByWayOfAnotherQuestion() {
        var rating = new Block(null, List.of(new Statement("local-tax", "local", text("The tax desk is open long"))));
        var low = new Block(null, new Condition("local-tax", Set.of("1")), List.of(), List.of(yesNo("local-again")));
        var why = new Block(
                null,
                new Condition("local-again", Set.of("yes")),
                List.of(),
                List.of(new Comment("local-why", text("Why?"), false)));

        assertRefused(() -> new LocalQuestions(List.of(rating, low, why, PARKING)), "blocks[2].onlyIf");
    }

    @Test
    void officeAsksTenQuestionsAtMostAndTheCoreKeepsItsSixty() {
        assertThat(longest().with(questions(10)).questions()).hasSize(70);
        assertRefused(() -> questions(11), "blocks");
    }

    @Test
    void textsAndAnswersToChooseFromAreFewEnoughForAPhone() {
        var tooLong = new LocalizedText(Map.of("en", "x".repeat(LocalQuestions.MAX_CHARACTERS + 1)));

        assertRefused(
                () -> new LocalQuestions(List.of(new Block(null, List.of(new YesNo("local-a", tooLong, false))))),
                "blocks");
        assertRefused(
                () -> new LocalQuestions(List.of(new Block(
                        text("Which?"),
                        Stream.of("local-a", "local-b", "local-c")
                                .map(code -> new Choice(code, text("Which?"), false, true, options(17)))
                                .toList()))),
                "blocks");
    }

    private static QuestionnaireContent longest() {
        return content(IntStream.range(0, QuestionnaireContent.MAX_QUESTIONS)
                .mapToObj(i -> new Block(null, List.of(new Statement("s-" + i, "service", text("S")))))
                .toArray(Block[]::new));
    }

    private static LocalQuestions questions(int count) {
        List<YesNo> all =
                IntStream.range(0, count).mapToObj(i -> yesNo("local-" + i)).toList();
        return new LocalQuestions(List.of(new Block(text("Ours"), all)));
    }

    private static List<Choice.Option> options(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Choice.Option("o" + i, text("O")))
                .toList();
    }

    private static YesNo yesNo(String code) {
        return new YesNo(code, text("Is it so?"), false);
    }

    private static void assertRefused(ThrowingCallable making, String field) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refusal ->
                                assertThat(refusal.errors().getFirst().field()).isEqualTo(field));
    }
}
