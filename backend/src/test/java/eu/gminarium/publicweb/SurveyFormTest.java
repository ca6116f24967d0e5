package eu.gminarium.publicweb;

import static eu.gminarium.survey.SurveyFixture.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.publicweb.SurveyForm.BrokenForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyFormTest {

    private static final String GOOD = "page=comment&action=send&sheet=1-1-1-1-1&r-waiting=4&r-overall=dk";

    @Test
    void textIsDecodedAndLineEndsAreOurs() throws BrokenForm {
        SurveyForm form = SurveyForm.parse(GOOD + "&comment=%C5%82awka%0D%0Ai+kosz", content("waiting", "overall"));

        assertThat(form.comment()).isEqualTo("ławka\ni kosz");
        assertThat(form.ratings()).containsEntry("waiting", "4").containsEntry("overall", "dk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "page=questions",
                "page=questions&action=continue&sheet=1-1-1-1-1&r-waiting=6&r-overall=1",
                "page=questions&action=continue&sheet=1-1-1-1-1&r-waiting=4&r-overall=1&r-extra=1",
                "page=questions&action=send&sheet=nonsense&r-waiting=4&r-overall=1",
                "page=questions&action=delete&sheet=1-1-1-1-1&r-waiting=4&r-overall=1",
                "page=start&action=send&sheet=1-1-1-1-1&r-waiting=4&r-overall=1",
                GOOD + "&admin=true",
                GOOD + "&r-waiting=5",
                GOOD + "&comment=%FF%FE",
                GOOD + "&comment=%zz",
                GOOD + "&",
            })
    void formThatNoPageOfOursCanSendIsRefused(String body) {
        assertThatThrownBy(() -> SurveyForm.parse(body, content("waiting", "overall")))
                .isInstanceOf(BrokenForm.class);
    }
}
