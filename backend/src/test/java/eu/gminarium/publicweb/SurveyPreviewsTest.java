package eu.gminarium.publicweb;

import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.Condition;
import eu.gminarium.survey.questionnaire.LocalQuestions;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.QuestionnaireTemplate;
import eu.gminarium.survey.questionnaire.QuestionnaireTemplates;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.questionnaire.YesNo;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class SurveyPreviewsTest {

    private static final int PAGE_BYTES = 30_000;
    private static final Locale POLISH = Languages.POLISH;
    private static final String SHEET = "&sheet=00000000-0000-4000-8000-000000000000";

    private static final QuestionnaireContent ROUTED = content(
            new Block(null, List.of(new Statement("overall", "service", text("All in all")))),
            new Block(null, List.of(new YesNo("settled", text("Was it settled?"), true))),
            new Block(
                    null,
                    new Condition("settled", Set.of("no")),
                    List.of(),
                    List.of(new Comment("missing", text("What was missing?"), false))),
            new Block(null, List.of(new Comment("comment", text("What do you want to tell us?"), false))));

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyPreviews previews;

    @Inject
    QuestionnaireTemplates templates;

    Partnership partnership;

    @BeforeEach
    void partnership() {
        partnership = partnerships.create();
    }

    @Test
    void beginsWithThePageThatSaysWhoAsks() {
        PreviewPage start =
                partnerships.asCoordinator(partnership, () -> previews.start(ROUTED, "Miasteczko Śląskie", POLISH));

        assertThat(start.block()).isZero();
        assertThat(start.html()).contains("Miasteczko Śląskie", "/s/preview/pl/questions");
    }

    @Test
    void linkLeadsToTheFirstBlock() {
        PreviewPage first = follow("/s/preview/cs/questions", "");

        assertThat(first.block()).isEqualTo(1);
        assertThat(first.language()).isEqualTo(Languages.CZECH);
        assertThat(first.html()).contains("All in all");
    }

    @Test
    void answerThatIsMissingIsPointedOut() {
        PreviewPage again = follow("/s/preview/pl", "page=1&action=continue" + SHEET);

        assertThat(again.block()).isEqualTo(1);
        assertThat(again.html()).contains("class=\"errors\"");
    }

    @Test
    void blockIsSkippedUnlessItsConditionHolds() {
        assertThat(follow("/s/preview/pl", "page=2&action=continue&q-overall=4&q-settled=yes" + SHEET)
                        .block())
                .isEqualTo(4);
        assertThat(follow("/s/preview/pl", "page=2&action=continue&q-overall=4&q-settled=no" + SHEET)
                        .block())
                .isEqualTo(3);
    }

    @Test
    void blockIsShownWithTheAnswerThatLeadsToIt() {
        PreviewPage page = partnerships.asCoordinator(partnership, () -> previews.block(ROUTED, null, POLISH, 3));

        assertThat(page.html())
                .contains("What was missing?", "name=\"q-settled\" value=\"no\"")
                .contains("[nazwa urzędu]");
    }

    @Test
    void lastPageThanksAndKeepsNothing() {
        PreviewPage thanks = follow("/s/preview/pl", "page=4&action=continue&q-overall=4&q-settled=yes" + SHEET);

        assertThat(thanks.block()).isZero();
        assertThat(thanks.html()).doesNotContain("<form");
    }

    @Test
    void formOfAQuestionnaireThatChangedMeanwhileLeadsToTheStart() {
        PreviewPage start = follow("/s/preview/pl", "page=9&action=continue" + SHEET);

        assertThat(start.block()).isZero();
        assertThat(start.html()).contains("/s/preview/pl/questions");
    }

    /** As much as an office may add, on one page, with the answers to all of the ready questionnaire carried along. */
    @Test
    void pageOfAnOfficesOwnQuestionsIsSmall() {
        QuestionnaireContent standard =
                partnerships.asCoordinator(partnership, () -> templates.content(QuestionnaireTemplate.STANDARD));
        String all = standard.statements().stream()
                .map(statement -> "&q-" + statement.code() + "=4")
                .collect(Collectors.joining("", "", "&q-settled=no&q-recommendation=10&q-channel=phone&q-age=dk"));
        int page = standard.blocks().size();

        PreviewPage shown = partnerships.asCoordinator(
                partnership,
                () -> previews.follow(
                        standard.with(fullest()),
                        "Miasteczko Śląskie",
                        POLISH,
                        "/s/preview/pl",
                        "page=" + page + "&action=language" + SHEET + all));

        assertThat(shown.html()).contains("q-local-9");
        assertThat(shown.html().getBytes(StandardCharsets.UTF_8).length).isLessThan(PAGE_BYTES);
    }

    private static LocalQuestions fullest() {
        int options = LocalQuestions.MAX_OPTIONS / LocalQuestions.MAX_QUESTIONS;
        int words = LocalQuestions.MAX_CHARACTERS / (LocalQuestions.MAX_QUESTIONS * (options + 1)) - 1;
        LocalizedText text = new LocalizedText(Map.of("pl", "ż".repeat(words)));
        List<Choice> questions = IntStream.range(0, LocalQuestions.MAX_QUESTIONS)
                .mapToObj(i -> new Choice(
                        "local-" + i,
                        text,
                        false,
                        true,
                        IntStream.range(0, options)
                                .mapToObj(option -> new Choice.Option("option-" + option, text))
                                .toList()))
                .toList();
        return new LocalQuestions(List.of(new Block(text, questions)));
    }

    private PreviewPage follow(String address, String form) {
        return partnerships.asCoordinator(partnership, () -> previews.follow(ROUTED, null, POLISH, address, form));
    }
}
