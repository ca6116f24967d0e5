package eu.gminarium.publicweb;

import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.shared.http.ReaderLanguage;
import eu.gminarium.tenancy.Partnership;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What happens to a browser when somebody signs in or out: its cookie, what it had open, and where it goes. */
@Singleton
final class Arrival {

    private final SignInCookie cookie;
    private final Memberships memberships;
    private final Optional<BrowserSessions> sessions;

    Arrival(SignInCookie cookie, Memberships memberships, Optional<BrowserSessions> sessions) {
        this.cookie = cookie;
        this.memberships = memberships;
        this.sessions = sessions;
    }

    /** @param next a checked path; empty for the person's own start */
    HttpResponse<?> of(HttpRequest<?> request, Account account, String next) {
        sessions.ifPresent(open -> open.end(request));
        var response = SignInController.seeOther(next.isEmpty() ? start(account) : next);
        cookie.give(account, response);
        if (!ReaderLanguage.isRemembered(request)) {
            ReaderLanguage.remember(account.language(), response);
        }
        return response;
    }

    HttpResponse<?> leave(HttpRequest<?> request) {
        sessions.ifPresent(open -> open.end(request));
        var response = SignInController.seeOther("/");
        cookie.take(response);
        return response;
    }

    List<Partnership> partnerships(Account account) {
        return memberships.partnershipsOf(account.id());
    }

    private String start(Account account) {
        List<Partnership> partnerships = partnerships(account);
        if (partnerships.isEmpty() && account.operator()) {
            return "/app/operator/partnerships";
        }
        return partnerships.size() == 1 && !account.operator()
                ? "/app/" + partnerships.getFirst().slug()
                : "/choose";
    }
}
