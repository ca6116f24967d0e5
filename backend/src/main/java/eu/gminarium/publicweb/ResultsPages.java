package eu.gminarium.publicweb;

import eu.gminarium.mysteryclient.report.AuditWords;
import eu.gminarium.mysteryclient.result.PublicAudits.Published;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.survey.publication.PublishedResults;
import eu.gminarium.survey.publication.PublishedWave;
import eu.gminarium.survey.report.SurveyWords;
import eu.gminarium.tenancy.Partnership;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;

/** Renders the pages of published results. Search engines may list them, unless their data are for showing only. */
@Singleton
final class ResultsPages {

    private final PublicPages pages;
    private final Messages messages;
    private final StyleSheet style = StyleSheet.read("/publicweb/results.css");

    ResultsPages(PublicPages pages, Messages messages) {
        this.pages = pages;
        this.messages = messages;
    }

    /**
     * @param audits whether there are published audits to lead to
     * @param indicators whether there are published indicators to lead to
     */
    MutableHttpResponse<String> wave(
            Locale locale, PublishedResults results, PublishedWave wave, boolean audits, boolean indicators) {
        boolean latest = wave.equals(results.waves().getFirst());
        String key = latest ? "" : "/" + wave.wave().id().value();
        var page = new ResultsPage(results, wave, new SurveyWords(messages, locale));
        Frame frame = pages.frame(
                        locale,
                        page.title() + " · " + results.partnership().name(),
                        results.partnership().demo(),
                        language -> ResultsPage.address(results.partnership(), language) + key)
                .styled(style.css());
        return pages.page(
                HttpStatus.OK,
                "results/wave.jte",
                frame,
                Map.of(
                        "page",
                        page,
                        "audits",
                        audits,
                        "indicators",
                        indicators ? indicators(results.partnership(), locale) : ""));
    }

    /** The address of the published indicators. */
    static String indicators(Partnership partnership, Locale locale) {
        return ResultsPage.address(partnership, locale.getLanguage()) + "/indicators";
    }

    /**
     * @param waves whether there are published waves to lead to
     * @param indicators whether there are published indicators to lead to
     */
    MutableHttpResponse<String> audits(Locale locale, Published published, boolean waves, boolean indicators) {
        Partnership partnership = published.partnership();
        Frame frame = pages.frame(
                        locale,
                        pages.text(locale, "mystery.public.title") + " · " + partnership.name(),
                        partnership.demo(),
                        language -> ResultsPage.address(partnership, language) + "/audits")
                .styled(style.css());
        return pages.page(
                HttpStatus.OK,
                "results/audits.jte",
                frame,
                Map.of(
                        "page",
                        new AuditPage(published, new AuditWords(messages, locale)),
                        "waves",
                        waves ? ResultsPage.address(partnership, locale.getLanguage()) : "",
                        "indicators",
                        indicators ? indicators(partnership, locale) : ""));
    }

    /** There is no such partnership, or it has published nothing: the page does not say which. */
    MutableHttpResponse<String> none(Locale locale) {
        return message(HttpStatus.NOT_FOUND, locale, "publication.public.none");
    }

    /** The database is at its limit: the page says so, and when to come back. */
    MutableHttpResponse<String> busy(Locale locale) {
        return message(HttpStatus.SERVICE_UNAVAILABLE, locale, "survey.public.busy")
                .header(HttpHeaders.RETRY_AFTER, "60");
    }

    /** {@code <key>.title} and {@code <key>.text}. */
    MutableHttpResponse<String> message(HttpStatus status, Locale locale, String key) {
        String heading = pages.text(locale, key + ".title");
        Frame frame = pages.frame(locale, heading, false).styled(style.css());
        return PublicPages.unindexed(pages.message(status, frame, heading, pages.text(locale, key + ".text")));
    }
}
