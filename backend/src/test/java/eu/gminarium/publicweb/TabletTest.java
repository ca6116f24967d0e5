package eu.gminarium.publicweb;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.Ids;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People answer on the same tablet one after the other, and none meets what another one has left. */
@ProgramTest
class TabletTest {

    private static final Instant NOW = on(FIRST_DAY);
    private static final Pattern HIDDEN = Pattern.compile("name=\"(sheet|until)\" value=\"([^\"]+)\"");
    private static final String ANSWER = "&q-waiting=5";

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    SurveyController pages;

    Partnership partnership;
    String code = "";

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        surveys.office(partnership, "Kalety", 1);
        Wave wave = surveys.openWave(partnership, content("waiting"));
        code = partnerships.asCoordinator(
                partnership, () -> waves.collectors(wave.id()).getFirst().code());
    }

    @Test
    void startsInTheOfficesLanguageAndReturnsToIt() {
        HttpResponse<String> start = at(NOW, () -> pages.tablet(code));

        assertThat(start.body())
                .contains("lang=\"pl\"", "/s/" + code + "/tablet/cs\"", "/s/" + code + "/tablet/pl/questions");
        assertThat(start.getHeaders().get("Refresh")).isEqualTo("120; url=/s/" + code + "/tablet");
        HttpResponse<String> czech = at(NOW, () -> pages.tabletIn(code, "cs"));
        assertThat(czech.body()).contains("lang=\"cs\"");
        assertThat(czech.getHeaders().get("Refresh")).isEqualTo("120; url=/s/" + code + "/tablet");
    }

    @Test
    void pageWithQuestionsIsNotKeptAndReturnsToTheStart() {
        HttpResponse<String> questions = at(NOW, () -> pages.tabletQuestions(code, "en"));

        assertThat(questions.body()).contains("autocomplete=\"off\"", "action=\"/s/" + code + "/tablet/en\"");
        assertThat(questions.getHeaders().get("Refresh")).isEqualTo("600; url=/s/" + code + "/tablet");
        assertThat(questions.getHeaders().get("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void thanksAndBeginsAgain() {
        HttpResponse<String> sent = post(NOW, last(fields()));

        assertThat(sent.code()).isEqualTo(303);
        assertThat(sent.getHeaders().get("Location")).isEqualTo("/s/" + code + "/tablet/en/thanks");
        HttpResponse<String> thanks = at(NOW, () -> pages.tabletThanks(code, "en"));
        assertThat(thanks.body()).contains("returns to the start");
        assertThat(thanks.getHeaders().get("Refresh")).isEqualTo("15; url=/s/" + code + "/tablet");
        assertThat(surveys.query(partnership, "SELECT mode FROM response_inbox"))
                .containsExactly("WEB");
    }

    @Test
    void whoTurnsTheBrowserBackAfterAnotherPersonMeetsTheStart() {
        String fields = fields();
        post(NOW, last(fields));

        assertThatStarts(post(NOW.plusSeconds(20), first(fields)));
        assertThatStarts(post(NOW.plusSeconds(20), last(fields)));
    }

    @Test
    void whatSomebodyLeftIsForgottenAfterTenMinutes() {
        String fields = fields();

        assertThat(post(NOW.plus(Duration.ofMinutes(9)), first(fields)).body()).contains("value=\"5\"");
        assertThatStarts(post(NOW.plus(Duration.ofMinutes(11)), first(fields)));
        assertThatStarts(post(NOW, first("sheet=" + Ids.random())));
    }

    /** The twin of the tests above: on a phone of one's own all this is kept. */
    @Test
    void onAPhoneTheAnswersWouldStillBeThere() {
        String fields = "sheet=" + Ids.random();
        phone(last(fields));

        HttpResponse<String> again = phone(first(fields));

        assertThat(again.code()).isEqualTo(200);
        assertThat(again.body()).contains("name=\"q-waiting\" value=\"5\"").doesNotContain("autocomplete", "until");
        assertThat(again.getHeaders().get("Refresh")).isNull();
    }

    @Test
    void unknownCodeHasNoStartToReturnTo() {
        HttpResponse<String> unknown = at(NOW, () -> pages.tablet("x\r\nSet-Cookie: a=b"));

        assertThat(unknown.code()).isEqualTo(404);
        assertThat(unknown.getHeaders().get("Refresh")).isNull();
    }

    private void assertThatStarts(HttpResponse<String> answer) {
        assertThat(answer.code()).isEqualTo(303);
        assertThat(answer.getHeaders().get("Location")).isEqualTo("/s/" + code + "/tablet");
        assertThat(answer.getBody()).isEmpty();
    }

    /** The hidden fields of a form that is shown now. */
    private String fields() {
        Matcher hidden =
                HIDDEN.matcher(at(NOW, () -> pages.tabletQuestions(code, "en")).body());
        StringBuilder fields = new StringBuilder();
        while (hidden.find()) {
            fields.append(fields.isEmpty() ? "" : "&")
                    .append(hidden.group(1))
                    .append('=')
                    .append(hidden.group(2));
        }
        return fields.toString();
    }

    private static String first(String fields) {
        return fields + "&page=1&action=continue" + ANSWER;
    }

    private static String last(String fields) {
        return fields + "&page=2&action=continue" + ANSWER;
    }

    private HttpResponse<String> post(Instant time, String body) {
        return at(time, () -> pages.tabletNext(code, "en", body));
    }

    private HttpResponse<String> phone(String body) {
        return at(NOW, () -> pages.next(code, "en", body));
    }

    private static HttpResponse<String> at(Instant time, Supplier<HttpResponse<String>> request) {
        return MovableClock.at(time, request::get);
    }
}
