package eu.gminarium.publicweb;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A tablet in an office's hall, on which one person answers after the other. Every page returns to the start by itself, so that
 * nobody meets what somebody else has left; a header does it, because the pages have no script.
 */
final class Tablet {

    /** Between a survey's address and the language. */
    static final String PATH = "/tablet";

    /** How long a page with questions waits; counted from when it was shown, so it must be enough for a slow reader. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    /** How long a start page waits before it shows the office's language again. */
    static final Duration IDLE = Duration.ofMinutes(2);

    /** How long people are thanked. */
    static final Duration THANKS = Duration.ofSeconds(15);

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** A redirection shows nothing, and an address that leads nowhere has no start. */
    private static final Set<HttpStatus> STAYING = EnumSet.of(HttpStatus.SEE_OTHER, HttpStatus.NOT_FOUND);

    private Tablet() {}

    /** The address of the start page in the office's language. */
    static String start(String code) {
        return "/s/" + code + PATH;
    }

    /** The page with the order to return to the start after some time. */
    static HttpResponse<String> returning(String code, Duration after, HttpResponse<String> page) {
        if (!CODE.matcher(code).matches() || STAYING.contains(page.status())) {
            return page;
        }
        MutableHttpResponse<?> mutable = page.toMutableResponse();
        mutable.getHeaders().set("Refresh", after.toSeconds() + "; url=" + start(code));
        return page;
    }

    /** Until when a form that is shown now is taken, as its hidden field says it. */
    static long until(Instant now) {
        return now.plus(PATIENCE).getEpochSecond();
    }
}
