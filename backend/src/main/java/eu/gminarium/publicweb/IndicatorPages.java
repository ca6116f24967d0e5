package eu.gminarium.publicweb;

import eu.gminarium.benchmark.dashboard.Wordings;
import eu.gminarium.benchmark.opendata.PublishedIndicator;
import eu.gminarium.benchmark.opendata.PublishedIndicators;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;

/** Renders the pages of published indicators. */
@Singleton
final class IndicatorPages {

    private final PublicPages pages;
    private final Wordings wordings;
    private final StyleSheet style = StyleSheet.read("/publicweb/results.css");

    IndicatorPages(PublicPages pages, Wordings wordings) {
        this.pages = pages;
        this.wordings = wordings;
    }

    /** All of them. */
    MutableHttpResponse<String> list(Locale locale, PublishedIndicators published) {
        IndicatorsPage page = page(locale, published, pages.text(locale, "opendata.public.title"), "");
        return pages.page(HttpStatus.OK, "results/indicators.jte", page.frame(), Map.of("page", page));
    }

    /** One with its offices. */
    MutableHttpResponse<String> one(Locale locale, PublishedIndicators published, PublishedIndicator indicator) {
        String name = indicator.card().definition().name().in(locale);
        IndicatorsPage page =
                page(locale, published, name, "/" + indicator.card().code());
        return pages.page(
                HttpStatus.OK, "results/indicator.jte", page.frame(), Map.of("page", page, "indicator", indicator));
    }

    private IndicatorsPage page(Locale locale, PublishedIndicators published, String title, String below) {
        Partnership partnership = published.partnership();
        Frame frame = pages.frame(
                        locale,
                        title + " · " + partnership.name(),
                        partnership.demo(),
                        language -> ResultsPage.address(partnership, language) + "/indicators" + below)
                .styled(style.css());
        return new IndicatorsPage(published, frame, Scopes.partnership(partnership, () -> wordings.in(locale)));
    }
}
