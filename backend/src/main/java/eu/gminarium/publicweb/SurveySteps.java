package eu.gminarium.publicweb;

import eu.gminarium.publicweb.SurveyForm.BrokenForm;
import eu.gminarium.shared.Ids;
import eu.gminarium.survey.PublicSurvey.State;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.CodeUsed;
import eu.gminarium.survey.wave.LinkClosed;
import eu.gminarium.survey.wave.WaveNotOpen;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leads from block to block and to the end. Nothing is stored before the last step. */
@Singleton
final class SurveySteps {

    private final PublicSurveys surveys;
    private final SurveyPages pages;
    private final SurveyLimit limit;
    private final Clock clock;

    SurveySteps(PublicSurveys surveys, SurveyPages pages, SurveyLimit limit, Clock clock) {
        this.surveys = surveys;
        this.pages = pages;
        this.limit = limit;
        this.clock = clock;
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
            SurveyForm form = SurveyForm.parse(body, content);
            return visit.tablet() && isLeft(visit, form)
                    ? redirect(Tablet.start(visit.code()))
                    : next(visit, content, form);
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

    /** Whether the form is not the visitor's: somebody turned the browser back to what another person had sent or left. */
    private boolean isLeft(SurveyVisit visit, SurveyForm form) {
        return form.until() == null
                || form.until() < clock.instant().getEpochSecond()
                || surveys.isReceived(visit.code(), form.sheet());
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
        } catch (WaveNotOpen closedMeanwhile) {
            return pages.notOpen(visit, HttpStatus.CONFLICT, State.OVER);
        } catch (LinkClosed closedMeanwhile) {
            return pages.notOpen(
                    visit, HttpStatus.CONFLICT, closedMeanwhile.onWeb() ? State.WITHDRAWN : State.NOT_ON_WEB);
        } catch (CodeUsed sentTwice) {
            return pages.notOpen(visit, HttpStatus.CONFLICT, State.USED);
        }
        return redirect(visit.base() + "/thanks");
    }

    private static HttpResponse<String> redirect(String path) {
        return HttpResponse.<String>seeOther(URI.create(path))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer");
    }

    private SurveyPage empty(SurveyVisit visit, QuestionnaireContent content) {
        return new SurveyPage(
                visit.survey(), content, visit.base(), until(visit), Ids.random(), 1, Map.of(), Map.of(), false);
    }

    private SurveyPage filled(SurveyVisit visit, QuestionnaireContent content, SurveyForm form) {
        return new SurveyPage(
                visit.survey(),
                content,
                visit.base(),
                until(visit),
                form.sheet(),
                form.page(),
                form.chosen(),
                form.comments(),
                false);
    }

    private @Nullable Long until(SurveyVisit visit) {
        return visit.tablet() ? Tablet.until(clock.instant()) : null;
    }
}
