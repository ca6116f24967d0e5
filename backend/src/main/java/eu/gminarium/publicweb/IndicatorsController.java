package eu.gminarium.publicweb;

import eu.gminarium.benchmark.opendata.OpenData;
import eu.gminarium.benchmark.opendata.PublishedIndicators;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.tenancy.DatabaseBusy;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The indicators that a partnership has published, for people. */
@Hidden
@Controller("/o/{partnership}/{language}/indicators")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class IndicatorsController {

    private final OpenData data;
    private final IndicatorPages pages;
    private final ResultsPages others;
    private final Clock clock;

    IndicatorsController(OpenData data, IndicatorPages pages, ResultsPages others, Clock clock) {
        this.data = data;
        this.pages = pages;
        this.others = others;
        this.clock = clock;
    }

    @Get
    HttpResponse<String> list(String partnership, String language, HttpRequest<?> request) {
        return page(partnership, language, request, locale -> found -> Optional.of(pages.list(locale, found)));
    }

    /** @param code the card's */
    @Get("/{code}")
    HttpResponse<String> one(String partnership, String language, String code, HttpRequest<?> request) {
        return page(
                partnership,
                language,
                request,
                locale -> found -> found.find(code).map(indicator -> pages.one(locale, found, indicator)));
    }

    private HttpResponse<String> page(
            String partnership,
            String language,
            HttpRequest<?> request,
            Function<Locale, Function<PublishedIndicators, Optional<MutableHttpResponse<String>>>> make) {
        Optional<Locale> locale = Languages.find(language);
        if (locale.isEmpty()) {
            return others.none(Languages.DEFAULT);
        }
        try {
            return data.find(partnership)
                    .flatMap(found -> make.apply(locale.get()).apply(found).map(page -> kept(request, found, page)))
                    .orElseGet(() -> others.none(locale.get()));
        } catch (DatabaseBusy busy) {
            return others.busy(locale.get());
        }
    }

    private MutableHttpResponse<String> kept(
            HttpRequest<?> request, PublishedIndicators found, MutableHttpResponse<String> page) {
        String body = page.getBody().orElse("");
        return Cacheable.of(body, found.changedAt(), clock).answer(request, page);
    }
}
