package eu.gminarium.publicweb;

import eu.gminarium.publicweb.SurveyForm.Action;
import eu.gminarium.publicweb.SurveyForm.BrokenForm;
import eu.gminarium.publicweb.SurveyForm.Page;
import eu.gminarium.shared.Ids;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.WaveNotOpen;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;

/** Leads from the statements to the comment and to the end. Nothing is stored before the last step. */
@Singleton
final class SurveySteps {

    private final PublicSurveys surveys;
    private final SurveyPages pages;
    private final SurveyLimit limit;

    SurveySteps(PublicSurveys surveys, SurveyPages pages, SurveyLimit limit) {
        this.surveys = surveys;
        this.pages = pages;
        this.limit = limit;
    }

    HttpResponse<String> start(SurveyVisit visit) {
        QuestionnaireContent content = visit.survey().content();
        return content == null ? pages.notOpen(visit, HttpStatus.OK) : pages.start(visit, empty(visit, content));
    }

    HttpResponse<String> questions(SurveyVisit visit) {
        QuestionnaireContent content = visit.survey().content();
        return content == null
                ? pages.notOpen(visit, HttpStatus.OK)
                : pages.questions(visit, HttpStatus.OK, empty(visit, content));
    }

    HttpResponse<String> thanks(SurveyVisit visit) {
        return pages.thanks(visit);
    }

    /** @param body a form of one of our pages, or whatever else was sent */
    HttpResponse<String> next(SurveyVisit visit, String body) {
        QuestionnaireContent content = visit.survey().content();
        if (!limit.allows(visit.code())) {
            return pages.refusal(HttpStatus.TOO_MANY_REQUESTS, visit.locale(), "survey.public.too-many")
                    .header("Retry-After", "60");
        }
        if (content == null) {
            return pages.notOpen(visit, HttpStatus.CONFLICT);
        }
        if (body.length() > SurveyForm.MAX_LENGTH) {
            return pages.refusal(HttpStatus.REQUEST_ENTITY_TOO_LARGE, visit.locale(), "survey.public.too-large");
        }
        try {
            return next(visit, content, SurveyForm.parse(body, content));
        } catch (BrokenForm broken) {
            return pages.refusal(HttpStatus.BAD_REQUEST, visit.locale(), "survey.public.broken");
        }
    }

    private HttpResponse<String> next(SurveyVisit visit, QuestionnaireContent content, SurveyForm form) {
        SurveyPage page = filled(visit, content, form);
        if (form.action() == Action.LANGUAGE && form.page() == Page.COMMENT && page.asksComment()) {
            return pages.comment(visit, HttpStatus.OK, page);
        }
        if (form.action() == Action.LANGUAGE || form.action() == Action.BACK) {
            return pages.questions(visit, HttpStatus.OK, page);
        }
        SurveyPage checked = page.check();
        if (!checked.missing().isEmpty()) {
            return pages.questions(visit, HttpStatus.UNPROCESSABLE_ENTITY, checked);
        }
        if (form.action() == Action.CONTINUE && page.asksComment()) {
            return pages.comment(visit, HttpStatus.OK, page);
        }
        return checked.commentTooLong()
                ? pages.comment(visit, HttpStatus.UNPROCESSABLE_ENTITY, checked)
                : submit(visit, form);
    }

    private HttpResponse<String> submit(SurveyVisit visit, SurveyForm form) {
        try {
            surveys.submit(visit.code(), form.sheet(), form.answers());
        } catch (WaveNotOpen closedMeanwhile) {
            return pages.notOpen(visit, HttpStatus.CONFLICT);
        }
        return HttpResponse.<String>seeOther(URI.create(visit.base() + "/thanks"))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer");
    }

    private static SurveyPage empty(SurveyVisit visit, QuestionnaireContent content) {
        return new SurveyPage(visit.survey(), content, visit.base(), Ids.random(), Map.of(), "", false);
    }

    private static SurveyPage filled(SurveyVisit visit, QuestionnaireContent content, SurveyForm form) {
        return new SurveyPage(
                visit.survey(), content, visit.base(), form.sheet(), form.ratings(), form.comment(), false);
    }
}
