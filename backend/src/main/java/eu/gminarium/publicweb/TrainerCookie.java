package eu.gminarium.publicweb;

import eu.gminarium.shared.http.PublicAddress;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes a phone the trainer's: the secret of the check-in link that was opened on it last. It is sent only where people's
 * codes lead, and ends with the link.
 */
@Singleton
final class TrainerCookie {

    private static final String NAME = "check-in";
    private static final String SENT_TO = "/a";
    private static final Pattern VALUE = Pattern.compile("([a-z][a-z0-9-]{1,39})\\.([A-Za-z0-9_-]{22,64})");

    private final PublicAddress address;
    private final Clock clock;

    TrainerCookie(PublicAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    Optional<TrainerKey> key(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(NAME)
                .map(cookie -> VALUE.matcher(cookie.getValue()))
                .filter(Matcher::matches)
                .map(found -> new TrainerKey(found.group(1), found.group(2)));
    }

    void give(TrainerKey key, Instant until, MutableHttpResponse<?> response) {
        Duration left = Duration.between(clock.instant(), until);
        response.cookie(Cookie.of(NAME, key.partnership() + "." + key.secret())
                .path(SENT_TO)
                .httpOnly(true)
                .secure(address.secure())
                .sameSite(SameSite.Lax)
                .maxAge(left));
    }
}
