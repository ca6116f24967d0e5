package eu.gminarium.publicweb;

import eu.gminarium.benchmark.opendata.OpenData;
import eu.gminarium.mysteryclient.result.PublicAudits;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.survey.publication.PublicResults;
import eu.gminarium.survey.publication.PublishedResults;
import eu.gminarium.survey.publication.PublishedWave;
import eu.gminarium.tenancy.DatabaseBusy;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a partnership has published of its surveys: the latest wave, and earlier ones by their address. */
@Hidden
@Controller("/o/{partnership}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class ResultsController {

    private final PublicResults results;
    private final PublicAudits audits;
    private final OpenData indicators;
    private final ResultsPages pages;

    ResultsController(PublicResults results, PublicAudits audits, OpenData indicators, ResultsPages pages) {
        this.results = results;
        this.audits = audits;
        this.indicators = indicators;
        this.pages = pages;
    }

    /** The latest wave in the browser's language. */
    @Get
    HttpResponse<String> latest(String partnership, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return page(partnership, Languages.accepted(accepted), ResultsController::latest);
    }

    @Get("/{language}")
    HttpResponse<String> latestIn(String partnership, String language) {
        return page(partnership, language, ResultsController::latest);
    }

    /** @param wave its key */
    @Get("/{language}/{wave}")
    HttpResponse<String> waveIn(String partnership, String language, String wave) {
        return page(
                partnership,
                language,
                waves -> waves.stream()
                        .filter(each -> each.wave().id().value().toString().equals(wave))
                        .findFirst());
    }

    /** The summaries of published mystery-client audits. */
    @Get("/{language}/audits")
    HttpResponse<String> auditsIn(String partnership, String language) {
        return Languages.find(language)
                .map(locale -> auditPage(partnership, locale))
                .orElseGet(() -> pages.none(Languages.DEFAULT));
    }

    private HttpResponse<String> auditPage(String partnership, Locale locale) {
        try {
            boolean waves = results.find(partnership).isPresent();
            return audits.find(partnership)
                    .map(published -> pages.audits(locale, published, waves, indicators.exists(partnership)))
                    .orElseGet(() -> pages.none(locale));
        } catch (DatabaseBusy busy) {
            return pages.busy(locale);
        }
    }

    private static Optional<PublishedWave> latest(List<PublishedWave> waves) {
        return waves.stream().findFirst();
    }

    private HttpResponse<String> page(
            String partnership, String language, Function<List<PublishedWave>, Optional<PublishedWave>> choice) {
        return Languages.find(language)
                .map(locale -> page(partnership, locale, choice))
                .orElseGet(() -> pages.none(Languages.DEFAULT));
    }

    private HttpResponse<String> page(
            String partnership, Locale locale, Function<List<PublishedWave>, Optional<PublishedWave>> choice) {
        try {
            Optional<PublishedResults> found = results.find(partnership);
            boolean audited = audits.find(partnership).isPresent();
            boolean measured = indicators.exists(partnership);
            if (found.isEmpty()) {
                return !audited && measured ? indicatorsOf(partnership, locale) : auditPage(partnership, locale);
            }
            return found.flatMap(all ->
                            choice.apply(all.waves()).map(wave -> pages.wave(locale, all, wave, audited, measured)))
                    .orElseGet(() -> pages.none(locale));
        } catch (DatabaseBusy busy) {
            return pages.busy(locale);
        }
    }

    /** Nothing else is published: the indicators' own page says it all. */
    private static HttpResponse<String> indicatorsOf(String partnership, Locale locale) {
        return HttpResponse.seeOther(URI.create("/o/" + partnership + "/" + locale.getLanguage() + "/indicators"));
    }
}
