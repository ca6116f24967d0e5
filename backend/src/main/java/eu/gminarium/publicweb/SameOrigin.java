package eu.gminarium.publicweb;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Whether a form was sent by a page of this server. Browsers say so by {@code Sec-Fetch-Site}, older ones by
 * {@code Origin}; who sends neither is no browser, and carries nobody's cookie against their will.
 */
final class SameOrigin {

    private static final String FETCH_SITE = "Sec-Fetch-Site";

    private SameOrigin() {}

    static boolean holds(HttpRequest<?> request) {
        String site = request.getHeaders().get(FETCH_SITE);
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        return origin == null || authority(origin).equals(request.getHeaders().get(HttpHeaders.HOST));
    }

    private static String authority(String origin) {
        try {
            String authority = new URI(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (URISyntaxException unreadable) {
            return "";
        }
    }
}
