package eu.gminarium.publicweb;

import static eu.gminarium.survey.SurveyFixture.COMMENT;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.publicweb.SurveyForm.BrokenForm;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.Choice.Option;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyFormTest {

    private static final QuestionnaireContent ASKED = content(
            new Block(
                    text("Visit"),
                    List.of(
                            new Statement("waiting", "service", text("Waiting")),
                            new Choice(
                                    "channel",
                                    text("How?"),
                                    false,
                                    true,
                                    List.of(new Option("visit", text("Visit")), new Option("phone", text("Phone")))))),
            COMMENT);
    private static final String GOOD = "page=2&action=continue&sheet=1-1-1-1-1&q-waiting=4";

    @Test
    void textIsDecodedAndLineEndsAreOurs() throws BrokenForm {
        SurveyForm form = SurveyForm.parse(GOOD + "&q-comment=%C5%82awka%0D%0Ai+kosz", ASKED);

        assertThat(form.comments()).containsEntry("comment", "ławka\ni kosz");
        assertThat(form.chosen()).containsEntry("waiting", Set.of("4"));
    }

    @Test
    void severalBoxesOfOneQuestionCanBeTicked() throws BrokenForm {
        SurveyForm form = SurveyForm.parse(GOOD + "&q-channel=visit&q-channel=phone", ASKED);

        assertThat(form.chosen()).containsEntry("channel", Set.of("visit", "phone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "page=1",
                "page=1&action=continue&sheet=1-1-1-1-1&q-waiting=6",
                "page=1&action=continue&sheet=1-1-1-1-1&q-waiting=4&q-extra=1",
                "page=1&action=continue&sheet=nonsense&q-waiting=4",
                "page=1&action=delete&sheet=1-1-1-1-1&q-waiting=4",
                "page=0&action=continue&sheet=1-1-1-1-1&q-waiting=4",
                "page=3&action=continue&sheet=1-1-1-1-1&q-waiting=4",
                "page=%2B1&action=continue&sheet=1-1-1-1-1&q-waiting=4",
                GOOD + "&admin=true",
                GOOD + "&page=1",
                GOOD + "&q-waiting=5",
                GOOD + "&q-channel=visit&q-channel=visit",
                GOOD + "&q-channel=fax",
                GOOD + "&q-channel=dk",
                GOOD + "&q-comment=a&q-comment=b",
                GOOD + "&q-comment=%FF%FE",
                GOOD + "&q-comment=%zz",
                GOOD + "&",
                GOOD + "&q-comment=a%00b",
            })
    void formThatNoPageOfOursCanSendIsRefused(String body) {
        assertThatThrownBy(() -> SurveyForm.parse(body, ASKED)).isInstanceOf(BrokenForm.class);
    }
}
