package eu.gminarium.publicweb;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.LAST_DAY;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static eu.gminarium.survey.SurveyFixture.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProgramTest
class SurveyStepsTest {

    private static final Pattern STYLE = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL);
    private static final int FIRST_PAGE_BYTES = 30_000;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    PublicSurveys publicSurveys;

    @Inject
    SurveySteps steps;

    Partnership partnership;
    Wave wave;
    String code = "";

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        surveys.office(partnership, "Miasteczko Śląskie", 1);
        wave = surveys.openWave(partnership, content("waiting", "overall"));
        code = partnerships.asCoordinator(
                partnership, () -> waves.collectors(wave.id()).getFirst().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "cs", "en"})
    void firstPageIsOneSmallRequest(String language) {
        HttpResponse<String> page = get(language);

        String html = page.body();
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(FIRST_PAGE_BYTES);
        assertThat(html)
                .contains("lang=\"" + language + "\"", "Miasteczko Śląskie")
                .doesNotContain("<script", " src=", "@import", "http://fonts", "style=\"");
        assertThat(page.getHeaders().names()).doesNotContain("Set-Cookie");
    }

    @Test
    void policyAllowsExactlyTheStyleOfThePage() throws Exception {
        HttpResponse<String> page = get("pl");

        var style = STYLE.matcher(page.body());
        assertThat(style.find()).isTrue();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(page.getHeaders().get("Content-Security-Policy"))
                .contains("default-src 'none'", "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
                .doesNotContain("unsafe");
        assertThat(page.getHeaders().get("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getHeaders().get("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void answersTravelInTheFormAndAreStoredAtTheEnd() {
        String sheet = sheet().toString();

        HttpResponse<String> comment =
                post("page=questions&action=continue&comment=&sheet=" + sheet + "&r-waiting=4&r-overall=dk");
        assertThat(comment.code()).isEqualTo(200);
        assertThat(comment.body()).contains("name=\"r-waiting\" value=\"4\"", "name=\"r-overall\" value=\"dk\"", sheet);
        assertThat(stored()).isEmpty();

        HttpResponse<String> end = post(
                "page=comment&action=send&comment=Wi%C4%99cej+%C5%82awek&sheet=" + sheet + "&r-waiting=4&r-overall=dk");
        assertThat(end.code()).isEqualTo(303);
        assertThat(end.getHeaders().get("Location")).isEqualTo("/s/" + code + "/en/thanks");
        assertThat(stored()).containsExactly("Więcej ławek");
    }

    @Test
    void backShowsWhatWasChosen() {
        HttpResponse<String> page =
                post("page=comment&action=back&comment=abc&sheet=" + sheet() + "&r-waiting=4&r-overall=1");

        assertThat(page.body())
                .contains("name=\"r-waiting\" value=\"4\" checked", "name=\"r-overall\" value=\"1\" checked")
                .contains("name=\"comment\" value=\"abc\"");
    }

    @Test
    void missingAnswerIsNamedAndLinked() {
        HttpResponse<String> page = post("page=questions&action=continue&comment=&sheet=" + sheet() + "&r-waiting=4");

        assertThat(page.code()).isEqualTo(422);
        assertThat(page.body())
                .contains("href=\"#r-overall-1\"", "id=\"r-overall-1\"", "autofocus", "<title>Error:")
                .doesNotContain("href=\"#r-waiting-1\"");
    }

    @Test
    void languageCanBeSwitchedWithoutLosingAnswers() {
        SurveyVisit czech = visit(Languages.CZECH, FIRST_DAY);

        HttpResponse<String> page = MovableClock.at(
                on(FIRST_DAY),
                () -> steps.next(czech, "page=questions&action=language&comment=&sheet=" + sheet() + "&r-waiting=2"));

        assertThat(page.body()).contains("lang=\"cs\"", "name=\"r-waiting\" value=\"2\" checked");
    }

    @Test
    void formWithUnknownFieldIsRefusedAndStoresNothing() {
        HttpResponse<String> page =
                post("page=comment&action=send&comment=&r-waiting=4&r-overall=1&admin=true&sheet=" + sheet());

        assertThat(page.code()).isEqualTo(400);
        assertThat(stored()).isEmpty();
    }

    @Test
    void longCommentIsPointedOutAndHugeFormRefused() {
        String form = "page=comment&action=send&r-waiting=4&r-overall=1&sheet=" + sheet() + "&comment=";

        assertThat(post(form + "x".repeat(2001)).code()).isEqualTo(422);
        assertThat(post(form + "x".repeat(50_000)).code()).isEqualTo(413);
        assertThat(stored()).isEmpty();
    }

    @Test
    void markupInACommentIsShownAsText() {
        HttpResponse<String> page = post("page=comment&action=language&r-waiting=4&r-overall=1&sheet=" + sheet()
                + "&comment=%3C%2Ftextarea%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        assertThat(page.body()).contains("&lt;/textarea&gt;").doesNotContain("<script");
    }

    @Test
    void surveyThatIsOverSaysSoAndTakesNothing() {
        LocalDate tooLate = LAST_DAY.plusDays(1);
        SurveyVisit visit = visit(Languages.ENGLISH, tooLate);

        HttpResponse<String> start = MovableClock.at(on(tooLate), () -> steps.start(visit));
        HttpResponse<String> answer = MovableClock.at(
                on(tooLate),
                () -> steps.next(
                        visit, "page=comment&action=send&comment=&sheet=" + sheet() + "&r-waiting=4&r-overall=1"));

        assertThat(start.body()).contains("This survey is over");
        assertThat(answer.code()).isEqualTo(409);
        assertThat(stored()).isEmpty();
    }

    private HttpResponse<String> get(String language) {
        SurveyVisit visit = visit(Languages.byCode(language), FIRST_DAY);
        return MovableClock.at(on(FIRST_DAY), () -> steps.start(visit));
    }

    private HttpResponse<String> post(String body) {
        SurveyVisit visit = visit(Languages.ENGLISH, FIRST_DAY);
        return MovableClock.at(on(FIRST_DAY), () -> steps.next(visit, body));
    }

    private SurveyVisit visit(Locale locale, LocalDate day) {
        return MovableClock.at(
                on(day),
                () -> new SurveyVisit(code, locale, publicSurveys.find(code).orElseThrow()));
    }

    private List<String> stored() {
        return surveys.query(partnership, "SELECT coalesce(comment, '') FROM response_inbox").stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
