package eu.gminarium.shared.http;

import eu.gminarium.shared.i18n.Languages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.http.uri.QueryStringDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of a page: what its address says, else what the browser remembers, else what it asks for. */
public final class ReaderLanguage {

    /** The parameter of an address that chooses the language. */
    public static final String PARAMETER = "language";

    private static final String COOKIE = "language";
    private static final Duration YEAR = Duration.ofDays(365);

    private ReaderLanguage() {}

    /** One of {@link Languages#ALL}. */
    public static Locale of(HttpRequest<?> request) {
        return chosen(request)
                .or(() -> Languages.find(
                        request.getPath().substring(request.getPath().lastIndexOf('/') + 1)))
                .or(() -> remembered(request))
                .orElseGet(() -> Languages.accepted(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** Whether the browser remembers a language. */
    public static boolean isRemembered(HttpRequest<?> request) {
        return remembered(request).isPresent();
    }

    /** Lets the browser remember a language that the reader chose by a link. */
    public static <T> MutableHttpResponse<T> remember(HttpRequest<?> request, MutableHttpResponse<T> response) {
        chosen(request).ifPresent(locale -> remember(locale, response));
        return response;
    }

    /** Lets the browser remember the language for a year. */
    public static void remember(Locale locale, MutableHttpResponse<?> response) {
        response.cookie(
                Cookie.of(COOKIE, locale.getLanguage()).path("/").maxAge(YEAR).sameSite(SameSite.Lax));
    }

    /** From the address alone: the request's own parameters would have the body read, which may be what is refused. */
    private static Optional<Locale> chosen(HttpRequest<?> request) {
        return new QueryStringDecoder(request.getUri())
                .parameters().getOrDefault(PARAMETER, List.of()).stream()
                        .flatMap(code -> Languages.find(code).stream())
                        .findFirst();
    }

    private static Optional<Locale> remembered(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).map(Cookie::getValue).flatMap(Languages::find);
    }
}
