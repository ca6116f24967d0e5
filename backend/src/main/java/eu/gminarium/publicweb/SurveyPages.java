package eu.gminarium.publicweb;

import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.survey.PublicSurvey;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** Renders the pages of a survey. None is for search engines: the link is meant for an office's clients. */
@Singleton
final class SurveyPages {

    private final PublicPages pages;

    SurveyPages(PublicPages pages) {
        this.pages = pages;
    }

    MutableHttpResponse<String> start(SurveyVisit visit, SurveyPage page) {
        Frame frame = pages.frame(visit.locale(), title(visit), demo(visit), visit.inLanguage(""));
        return PublicPages.unindexed(pages.page(HttpStatus.OK, "survey/start.jte", frame, Map.of("page", page)));
    }

    /** @param status OK, or why the page is shown again */
    MutableHttpResponse<String> block(SurveyVisit visit, HttpStatus status, SurveyPage page) {
        String prefix = page.hasErrors() ? pages.text(visit.locale(), "survey.public.error.prefix") + " " : "";
        Frame frame = pages.frame(visit.locale(), prefix + title(visit), demo(visit));
        return PublicPages.unindexed(pages.page(status, "survey/block.jte", frame, Map.of("page", page)));
    }

    MutableHttpResponse<String> thanks(SurveyVisit visit) {
        return message(
                visit,
                HttpStatus.OK,
                visit.tablet() ? "survey.public.tablet-thanks" : "survey.public.thanks",
                "/thanks",
                visit.survey().endsOn());
    }

    /** Why no answers are taken today. */
    MutableHttpResponse<String> notOpen(SurveyVisit visit, HttpStatus status) {
        return notOpen(visit, status, visit.survey().state());
    }

    /** @param state what was found when the answers came; the visit may be older */
    MutableHttpResponse<String> notOpen(SurveyVisit visit, HttpStatus status, PublicSurvey.State state) {
        PublicSurvey survey = visit.survey();
        LocalDate day = state == PublicSurvey.State.NOT_YET ? survey.startsOn() : survey.endsOn();
        return message(visit, status, reason(state), "", day);
    }

    private static String reason(PublicSurvey.State state) {
        return switch (state) {
            case NOT_YET -> "survey.public.not-yet";
            case OPEN, OVER -> "survey.public.over";
            case WITHDRAWN -> "survey.public.withdrawn";
            case USED -> "survey.public.used";
            case NOT_ON_WEB -> "survey.public.not-on-web";
        };
    }

    /** A refusal that needs no survey: {@code <key>.title} and {@code <key>.text}. */
    MutableHttpResponse<String> refusal(HttpStatus status, Locale locale, String key) {
        String heading = pages.text(locale, key + ".title");
        return message(status, pages.frame(locale, heading, false), heading, pages.text(locale, key + ".text"));
    }

    private MutableHttpResponse<String> message(
            SurveyVisit visit, HttpStatus status, String key, String rest, LocalDate day) {
        String date = Formats.date(visit.locale(), day);
        String office = visit.survey().officeName();
        String heading = pages.text(visit.locale(), key + ".title", office, date);
        Frame frame = pages.frame(visit.locale(), heading, demo(visit), visit.inLanguage(rest));
        return message(status, frame, heading, pages.text(visit.locale(), key + ".text", office, date));
    }

    private MutableHttpResponse<String> message(HttpStatus status, Frame frame, String heading, String text) {
        return PublicPages.unindexed(pages.message(status, frame, heading, text));
    }

    private static String title(SurveyVisit visit) {
        return visit.survey().title().in(visit.locale()) + " · "
                + visit.survey().officeName();
    }

    private static boolean demo(SurveyVisit visit) {
        return visit.survey().partnership().demo();
    }
}
