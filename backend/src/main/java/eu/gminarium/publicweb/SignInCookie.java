package eu.gminarium.publicweb;

import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Tokens;
import eu.gminarium.shared.http.PublicAddress;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * The cookie of a signed-in browser. Scripts cannot read it, other sites cannot send it with a form, and it ends with
 * the browser's session, because offices share machines.
 */
@Singleton
final class SignInCookie {

    private static final String NAME = "gminarium";
    private static final long UNTIL_THE_BROWSER_ENDS = -1;

    private final Tokens tokens;
    private final PublicAddress address;

    SignInCookie(Tokens tokens, PublicAddress address) {
        this.tokens = tokens;
        this.address = address;
    }

    Optional<Account> account(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue).flatMap(tokens::read);
    }

    void give(Account account, MutableHttpResponse<?> response) {
        response.cookie(cookie(tokens.issue(account)).maxAge(UNTIL_THE_BROWSER_ENDS));
    }

    void take(MutableHttpResponse<?> response) {
        response.cookie(cookie("").maxAge(Duration.ZERO));
    }

    private Cookie cookie(String value) {
        return Cookie.of(NAME, value)
                .path("/")
                .httpOnly(true)
                .secure(address.secure())
                .sameSite(SameSite.Lax);
    }
}
