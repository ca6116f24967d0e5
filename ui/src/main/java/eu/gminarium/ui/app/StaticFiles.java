package eu.gminarium.ui.app;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Tells browsers how long to keep style sheets, scripts and fonts: for good where the address carries a hash of the
 * content, a day for libraries, else some minutes, so that a new version is soon seen.
 */
@ServerFilter({"/assets/**", "/aura/**", "/vendor/**"})
final class StaticFiles {

    /** Vaadin adds it to the style sheets of the app shell. */
    private static final String CONTENT_HASH = "v-c";

    @ResponseFilter
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.code() == 200) {
            response.getHeaders()
                    .remove(HttpHeaders.CACHE_CONTROL)
                    .remove(HttpHeaders.EXPIRES)
                    .add(HttpHeaders.CACHE_CONTROL, howLong(request));
            response.getHeaders().add("X-Content-Type-Options", "nosniff");
        }
    }

    private static String howLong(HttpRequest<?> request) {
        if (request.getParameters().contains(CONTENT_HASH)) {
            return "public, max-age=31536000, immutable";
        }
        return request.getPath().startsWith("/assets/") ? "public, max-age=300" : "public, max-age=86400";
    }
}
