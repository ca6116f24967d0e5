package eu.gminarium.publicweb;

import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.survey.PublicSurvey;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.tenancy.DatabaseBusy;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public survey: start, statements, comment, thanks. It works without script and cookie, looks at no address and no
 * browser, and writes no line about a visit.
 */
@Hidden
@Controller("/s/{code}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class SurveyController {

    private static final Logger LOG = LoggerFactory.getLogger(SurveyController.class);

    private final PublicSurveys surveys;
    private final SurveySteps steps;
    private final SurveyPages pages;

    SurveyController(PublicSurveys surveys, SurveySteps steps, SurveyPages pages) {
        this.surveys = surveys;
        this.steps = steps;
        this.pages = pages;
    }

    /** The start page in the browser's language. */
    @Get
    HttpResponse<String> start(String code, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return visit(code, Languages.accepted(accepted), steps::start);
    }

    @Get("/{language}")
    HttpResponse<String> startIn(String code, String language) {
        return visit(code, language, steps::start);
    }

    @Get("/{language}/questions")
    HttpResponse<String> questions(String code, String language) {
        return visit(code, language, steps::questions);
    }

    @Get("/{language}/thanks")
    HttpResponse<String> thanks(String code, String language) {
        return visit(code, language, steps::thanks);
    }

    /** Takes any media type, because what is no form of ours gets a page that says so, like every other broken form. */
    @Post("/{language}")
    @Consumes(MediaType.ALL)
    HttpResponse<String> next(String code, String language, @Body @Nullable String body) {
        return visit(code, language, visit -> steps.next(visit, body == null ? "" : body));
    }

    /** The start page on a tablet in the hall, in the office's language. */
    @Get(Tablet.PATH)
    HttpResponse<String> tablet(String code) {
        return Tablet.returning(
                code,
                Tablet.IDLE,
                answered(
                        code,
                        Languages.DEFAULT,
                        survey ->
                                steps.start(onTablet(code, survey.partnership().language(), survey))));
    }

    @Get(Tablet.PATH + "/{language}")
    HttpResponse<String> tabletIn(String code, String language) {
        return tablet(code, language, Tablet.IDLE, steps::start);
    }

    @Get(Tablet.PATH + "/{language}/questions")
    HttpResponse<String> tabletQuestions(String code, String language) {
        return tablet(code, language, Tablet.PATIENCE, steps::questions);
    }

    @Get(Tablet.PATH + "/{language}/thanks")
    HttpResponse<String> tabletThanks(String code, String language) {
        return tablet(code, language, Tablet.THANKS, steps::thanks);
    }

    @Post(Tablet.PATH + "/{language}")
    @Consumes(MediaType.ALL)
    HttpResponse<String> tabletNext(String code, String language, @Body @Nullable String body) {
        return tablet(code, language, Tablet.PATIENCE, visit -> steps.next(visit, body == null ? "" : body));
    }

    /** The message of the failure stays out of the log: a database's message may quote an answer. */
    @Error
    HttpResponse<String> failed(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        LOG.error(
                "A survey page failed: {} at {}",
                failure.getClass().getName(),
                trace.length == 0 ? "unknown place" : trace[0]);
        return pages.refusal(HttpStatus.INTERNAL_SERVER_ERROR, Languages.DEFAULT, "survey.public.failed");
    }

    private HttpResponse<String> visit(String code, String language, Function<SurveyVisit, HttpResponse<String>> page) {
        return Languages.find(language).map(locale -> visit(code, locale, page)).orElseGet(this::unknownLanguage);
    }

    private HttpResponse<String> visit(String code, Locale locale, Function<SurveyVisit, HttpResponse<String>> page) {
        return answered(code, locale, survey -> page.apply(new SurveyVisit(code, locale, survey, false)));
    }

    private HttpResponse<String> tablet(
            String code, String language, Duration patience, Function<SurveyVisit, HttpResponse<String>> page) {
        return Languages.find(language)
                .map(locale -> answered(code, locale, survey -> page.apply(onTablet(code, locale, survey))))
                .map(answer -> Tablet.returning(code, patience, answer))
                .orElseGet(this::unknownLanguage);
    }

    private static SurveyVisit onTablet(String code, Locale locale, PublicSurvey survey) {
        return new SurveyVisit(code, locale, survey, true);
    }

    private HttpResponse<String> unknownLanguage() {
        return pages.refusal(HttpStatus.NOT_FOUND, Languages.DEFAULT, "survey.public.unknown");
    }

    private HttpResponse<String> answered(
            String code, Locale locale, Function<PublicSurvey, HttpResponse<String>> page) {
        try {
            return surveys.find(code)
                    .map(page)
                    .orElseGet(() -> pages.refusal(HttpStatus.NOT_FOUND, locale, "survey.public.unknown"));
        } catch (DatabaseBusy busy) {
            return pages.refusal(HttpStatus.SERVICE_UNAVAILABLE, locale, "survey.public.busy")
                    .header(HttpHeaders.RETRY_AFTER, "60");
        }
    }
}
