package eu.gminarium.publicweb;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.LAST_DAY;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static eu.gminarium.survey.SurveyFixture.sheet;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.code.SingleUseCodes;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.Condition;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.QuestionnaireTemplate;
import eu.gminarium.survey.questionnaire.QuestionnaireTemplates;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.questionnaire.YesNo;
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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ProgramTest
class SurveyStepsTest {

    private static final Pattern STYLE = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL);
    private static final int FIRST_PAGE_BYTES = 30_000;

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
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    PublicSurveys publicSurveys;

    @Inject
    SurveySteps steps;

    @Inject
    SingleUseCodes codes;

    @Inject
    QuestionnaireTemplates templates;

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

        HttpResponse<String> comment = post("page=1&action=continue&sheet=" + sheet + "&q-waiting=4&q-overall=dk");
        assertThat(comment.code()).isEqualTo(200);
        assertThat(comment.body()).contains("name=\"q-waiting\" value=\"4\"", "name=\"q-overall\" value=\"dk\"", sheet);
        assertThat(stored()).isEmpty();

        HttpResponse<String> end = post(
                "page=2&action=continue&q-comment=Wi%C4%99cej+%C5%82awek&sheet=" + sheet + "&q-waiting=4&q-overall=dk");
        assertThat(end.code()).isEqualTo(303);
        assertThat(end.getHeaders().get("Location")).isEqualTo("/s/" + code + "/en/thanks");
        assertThat(stored()).containsExactly("Więcej ławek");
    }

    @Test
    void backShowsWhatWasChosen() {
        HttpResponse<String> page =
                post("page=2&action=back&q-comment=abc&sheet=" + sheet() + "&q-waiting=4&q-overall=1");

        assertThat(page.body())
                .contains("name=\"q-waiting\" value=\"4\" checked", "name=\"q-overall\" value=\"1\" checked")
                .contains("name=\"q-comment\" value=\"abc\"");
    }

    @Test
    void missingAnswerIsNamedAndLinked() {
        HttpResponse<String> page = post("page=1&action=continue&sheet=" + sheet() + "&q-waiting=4");

        assertThat(page.code()).isEqualTo(422);
        assertThat(page.body())
                .contains("href=\"#q-overall-1\"", "id=\"q-overall-1\"", "autofocus", "<title>Error:")
                .doesNotContain("href=\"#q-waiting-1\"");
    }

    @Test
    void languageCanBeSwitchedWithoutLosingAnswers() {
        SurveyVisit czech = visit(Languages.CZECH, FIRST_DAY);

        HttpResponse<String> page = MovableClock.at(
                on(FIRST_DAY), () -> steps.next(czech, "page=1&action=language&sheet=" + sheet() + "&q-waiting=2"));

        assertThat(page.body()).contains("lang=\"cs\"", "name=\"q-waiting\" value=\"2\" checked");
    }

    @Test
    void formWithUnknownFieldIsRefusedAndStoresNothing() {
        HttpResponse<String> page = post("page=2&action=continue&q-waiting=4&q-overall=1&admin=true&sheet=" + sheet());

        assertThat(page.code()).isEqualTo(400);
        assertThat(stored()).isEmpty();
    }

    @Test
    void longCommentIsPointedOutAndHugeFormRefused() {
        String form = "page=2&action=continue&q-waiting=4&q-overall=1&sheet=" + sheet() + "&q-comment=";

        assertThat(post(form + "x".repeat(2001)).code()).isEqualTo(422);
        assertThat(post(form + "x".repeat(50_000)).code()).isEqualTo(413);
        assertThat(stored()).isEmpty();
    }

    @Test
    void markupInACommentIsShownAsText() {
        HttpResponse<String> page = post("page=2&action=language&q-waiting=4&q-overall=1&sheet=" + sheet()
                + "&q-comment=%3C%2Ftextarea%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        assertThat(page.body()).contains("&lt;/textarea&gt;").doesNotContain("<script");
    }

    @ParameterizedTest
    @CsvSource({"yes,What do you want to tell us?", "no,What was missing?"})
    void answersDecideWhatIsAskedNext(String settled, String heading) {
        ask(ROUTED);

        HttpResponse<String> next =
                post("page=2&action=continue&q-overall=4&q-settled=" + settled + "&sheet=" + sheet());

        assertThat(next.code()).isEqualTo(200);
        assertThat(next.body()).contains(heading, "name=\"q-settled\" value=\"" + settled + "\"");
    }

    @Test
    void backTurnsToThePageThatWasAskedBefore() {
        ask(ROUTED);

        HttpResponse<String> back = post("page=4&action=back&q-overall=4&q-settled=yes&sheet=" + sheet());

        assertThat(back.body()).contains("Was it settled?", "name=\"q-settled\" value=\"yes\" checked");
    }

    /** Somebody went back and changed their mind: what they wrote on a page that is not theirs any more is not kept. */
    @Test
    void whatWasWrittenOnASkippedPageIsNotKept() {
        ask(ROUTED);

        HttpResponse<String> end = post(
                "page=4&action=continue&q-overall=4&q-settled=yes&q-missing=a+form&q-comment=fine&sheet=" + sheet());

        assertThat(end.code()).isEqualTo(303);
        assertThat(surveys.query(partnership, "SELECT comments::text FROM response_inbox"))
                .containsExactly("{\"comment\": \"fine\"}");
    }

    @Test
    void longCommentOnASkippedPageKeepsNobodyFromSending() {
        ask(ROUTED);

        HttpResponse<String> end = post(
                "page=4&action=continue&q-overall=4&q-settled=yes&q-missing=" + "x".repeat(2001) + "&sheet=" + sheet());

        assertThat(end.code()).isEqualTo(303);
    }

    @Test
    void answersOnSkippedPagesAloneAreNoAnswers() {
        ask(content(
                new Block(null, List.of(new YesNo("settled", text("Was it settled?"), false))),
                new Block(
                        null,
                        new Condition("settled", Set.of("no")),
                        List.of(),
                        List.of(new Comment("missing", text("What was missing?"), false))),
                new Block(null, List.of(new Statement("overall", "service", text("All in all"), false)))));

        HttpResponse<String> page = post("page=3&action=continue&q-missing=a+form&sheet=" + sheet());

        assertThat(page.code()).isEqualTo(422);
        assertThat(page.body()).contains("Please answer at least one question.");
    }

    @Test
    void codeForOneUseThatIsSentTwiceSaysThatTheAnswersHaveArrived() {
        var office = partnerships.asCoordinator(
                partnership, () -> waves.collectors(wave.id()).getFirst().office());
        code = partnerships.asCoordinator(
                partnership,
                () -> codes.paths(wave.id(), codes.order(wave.id(), office, 1).id())
                        .getFirst()
                        .substring("/s/".length()));
        String form = "page=2&action=continue&q-waiting=4&q-overall=4&sheet=" + sheet();

        assertThat(post(form).code()).isEqualTo(303);
        HttpResponse<String> again = post(form);

        assertThat(again.code()).isEqualTo(409);
        assertThat(again.body()).contains("they have arrived");
    }

    @Test
    void whatIsMissingOnAnEarlierPageIsAskedBeforeAnythingIsKept() {
        ask(ROUTED);

        HttpResponse<String> page = post("page=4&action=continue&q-settled=yes&sheet=" + sheet());

        assertThat(page.code()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#q-overall-1\"", "name=\"page\" value=\"1\"");
        assertThat(stored()).isEmpty();
    }

    @Test
    void pageThatIsNotAskedCannotBeSent() {
        ask(ROUTED);

        assertThat(post("page=3&action=continue&q-overall=4&q-settled=yes&sheet=" + sheet())
                        .code())
                .isEqualTo(400);
    }

    @Test
    void formWithoutAnyAnswerIsNotKept() {
        ask(content(new Block(null, List.of(new Statement("overall", "service", text("All in all"), false)))));

        HttpResponse<String> page = post("page=1&action=continue&sheet=" + sheet());

        assertThat(page.code()).isEqualTo(422);
        assertThat(page.body()).contains("Please answer at least one question.", "<title>Error:");
    }

    /** Every page of the ready questionnaire, with all its answers carried along, in the longest language too. */
    @ParameterizedTest
    @ValueSource(strings = {"pl", "cs", "en"})
    void everyPageOfTheStandardQuestionnaireIsSmall(String language) {
        QuestionnaireContent standard =
                partnerships.asCoordinator(partnership, () -> templates.content(QuestionnaireTemplate.STANDARD));
        ask(standard);
        String all = standard.statements().stream()
                .map(statement -> "&q-" + statement.code() + "=4")
                .collect(Collectors.joining("", "", "&q-settled=no&q-recommendation=10&q-channel=phone&q-age=dk"));

        for (int page = 1; page <= standard.blocks().size(); page++) {
            HttpResponse<String> shown =
                    post(Languages.byCode(language), "page=" + page + "&action=language&sheet=" + sheet() + all);
            assertThat(shown.code()).isEqualTo(200);
            assertThat(shown.body().getBytes(StandardCharsets.UTF_8).length)
                    .as("page " + page)
                    .isLessThan(FIRST_PAGE_BYTES);
        }
    }

    @Test
    void surveyThatIsOverSaysSoAndTakesNothing() {
        LocalDate tooLate = LAST_DAY.plusDays(1);
        SurveyVisit visit = visit(Languages.ENGLISH, tooLate);

        HttpResponse<String> start = MovableClock.at(on(tooLate), () -> steps.start(visit));
        HttpResponse<String> answer = MovableClock.at(
                on(tooLate),
                () -> steps.next(visit, "page=2&action=continue&sheet=" + sheet() + "&q-waiting=4&q-overall=1"));

        assertThat(start.body()).contains("This survey is over");
        assertThat(answer.code()).isEqualTo(409);
        assertThat(stored()).isEmpty();
    }

    private void ask(QuestionnaireContent content) {
        wave = surveys.openWave(partnership, content);
        code = partnerships.asCoordinator(
                partnership, () -> waves.collectors(wave.id()).getFirst().code());
    }

    private HttpResponse<String> get(String language) {
        SurveyVisit visit = visit(Languages.byCode(language), FIRST_DAY);
        return MovableClock.at(on(FIRST_DAY), () -> steps.start(visit));
    }

    private HttpResponse<String> post(String body) {
        return post(Languages.ENGLISH, body);
    }

    private HttpResponse<String> post(Locale language, String body) {
        SurveyVisit visit = visit(language, FIRST_DAY);
        return MovableClock.at(on(FIRST_DAY), () -> steps.next(visit, body));
    }

    private SurveyVisit visit(Locale locale, LocalDate day) {
        return MovableClock.at(
                on(day),
                () -> new SurveyVisit(code, locale, publicSurveys.find(code).orElseThrow(), false));
    }

    private List<String> stored() {
        return surveys.query(partnership, "SELECT coalesce(comments->>'comment', '') FROM response_inbox").stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
