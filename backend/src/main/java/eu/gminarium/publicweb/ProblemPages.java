package eu.gminarium.publicweb;

import eu.gminarium.shared.http.ProblemJson;
import eu.gminarium.shared.http.ReaderLanguage;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Locale;

/**
 * Shows a person a page where a program reads a problem document: any refusal that the page asked for has no words of its own for.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class ProblemPages {

    private static final String API = "/api/";

    private final PublicPages pages;

    ProblemPages(PublicPages pages) {
        this.pages = pages;
    }

    @ResponseFilter
    MutableHttpResponse<?> show(HttpRequest<?> request, MutableHttpResponse<?> response) {
        return response.body() instanceof ProblemJson problem && isForPerson(request)
                ? page(request, problem, response)
                : response;
    }

    /** Browsers ask for HTML by name; what only takes anything is a program. */
    private static boolean isForPerson(HttpRequest<?> request) {
        return !request.getPath().startsWith(API)
                && request.accept().stream().anyMatch(type -> type.getName().equals(MediaType.TEXT_HTML));
    }

    private MutableHttpResponse<String> page(
            HttpRequest<?> request, ProblemJson problem, MutableHttpResponse<?> document) {
        Locale locale = ReaderLanguage.of(request);
        MutableHttpResponse<String> page = pages.message(
                HttpStatus.valueOf(problem.status()),
                pages.frame(locale, problem.title(), false),
                problem.title(),
                problem.detail());
        document.getHeaders()
                .findFirst(HttpHeaders.RETRY_AFTER)
                .ifPresent(pause -> page.header(HttpHeaders.RETRY_AFTER, pause));
        return page;
    }
}
