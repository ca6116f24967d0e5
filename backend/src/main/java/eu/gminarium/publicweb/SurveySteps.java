package eu.gminarium.publicweb;

import eu.gminarium.publicweb.SurveyForm.BrokenForm;
import eu.gminarium.shared.Ids;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.CodeUsed;
import eu.gminarium.survey.wave.LinkClosed;
import eu.gminarium.survey.wave.WaveNotOpen;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;

/** Leads from block to block and to the end. Nothing is stored before the last step. */
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
                : pages.block(visit, HttpStatus.OK, empty(visit, content));
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
        if (body.length() > SurveyForm.maxLength(content)) {
            return pages.refusal(HttpStatus.REQUEST_ENTITY_TOO_LARGE, visit.locale(), "survey.public.too-large");
        }
        try {
            return next(visit, content, SurveyForm.parse(body, content));
        } catch (BrokenForm broken) {
            return pages.refusal(HttpStatus.BAD_REQUEST, visit.locale(), "survey.public.broken");
        }
    }

    private HttpResponse<String> next(SurveyVisit visit, QuestionnaireContent content, SurveyForm form)
            throws BrokenForm {
        SurveyPage page = filled(visit, content, form);
        if (!page.isAsked()) {
            throw new BrokenForm();
        }
        return switch (form.action()) {
            case LANGUAGE -> pages.block(visit, HttpStatus.OK, page);
            case BACK -> pages.block(visit, HttpStatus.OK, page.turned(-1));
            case CONTINUE -> forward(visit, page);
        };
    }

    private HttpResponse<String> forward(SurveyVisit visit, SurveyPage page) {
        SurveyPage checked = page.isLast() ? page.firstWrong() : page.check();
        if (checked.hasErrors()) {
            return pages.block(visit, HttpStatus.UNPROCESSABLE_ENTITY, checked);
        }
        return page.isLast() ? submit(visit, page) : pages.block(visit, HttpStatus.OK, page.turned(1));
    }

    private HttpResponse<String> submit(SurveyVisit visit, SurveyPage page) {
        try {
            surveys.submit(visit.code(), page.sheet(), page.answers());
        } catch (WaveNotOpen | LinkClosed | CodeUsed closedMeanwhile) {
            return pages.notOpen(now(visit), HttpStatus.CONFLICT);
        }
        return HttpResponse.<String>seeOther(URI.create(visit.base() + "/thanks"))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer");
    }

    private SurveyVisit now(SurveyVisit visit) {
        return surveys.find(visit.code())
                .map(survey -> new SurveyVisit(visit.code(), visit.locale(), survey))
                .orElse(visit);
    }

    private static SurveyPage empty(SurveyVisit visit, QuestionnaireContent content) {
        return new SurveyPage(visit.survey(), content, visit.base(), Ids.random(), 1, Map.of(), Map.of(), false);
    }

    private static SurveyPage filled(SurveyVisit visit, QuestionnaireContent content, SurveyForm form) {
        return new SurveyPage(
                visit.survey(),
                content,
                visit.base(),
                form.sheet(),
                form.page(),
                form.chosen(),
                form.comments(),
                false);
    }
}
