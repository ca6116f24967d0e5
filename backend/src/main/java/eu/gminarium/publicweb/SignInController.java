package eu.gminarium.publicweb;

import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.SignInLimit;
import eu.gminarium.security.account.WrongCredentials;
import eu.gminarium.shared.http.ReaderLanguage;
import eu.gminarium.shared.problem.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sign-in, sign-out and the choice of a partnership, as plain pages. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class SignInController {

    private final Accounts accounts;
    private final SignInLimit limit;
    private final SignInCookie cookie;
    private final Arrival arrival;
    private final StartPages pages;

    SignInController(Accounts accounts, SignInLimit limit, SignInCookie cookie, Arrival arrival, StartPages pages) {
        this.accounts = accounts;
        this.limit = limit;
        this.cookie = cookie;
        this.arrival = arrival;
        this.pages = pages;
    }

    /** @param username filled in beforehand, by the demo's links */
    @Get("/sign-in")
    HttpResponse<String> form(
            HttpRequest<?> request, @QueryValue @Nullable String next, @QueryValue @Nullable String username) {
        var form = new SignInForm(text(username), LocalPath.checked(next).orElse(""), null);
        return ReaderLanguage.remember(request, pages.signIn(HttpStatus.OK, ReaderLanguage.of(request), form));
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, @Body @Nullable String body) {
        FormFields fields = FormFields.parse(body);
        Locale locale = ReaderLanguage.of(request);
        String username = fields.get("username");
        String next = LocalPath.checked(fields.get("next")).orElse("");
        if (!SameOrigin.holds(request)) {
            return pages.refusal(HttpStatus.FORBIDDEN, locale, "start.foreign-form");
        }
        try {
            limit.check(username);
            Account account = accounts.signIn(username, fields.get("password")).orElseThrow(WrongCredentials::new);
            return arrival.of(request, account, next);
        } catch (WrongCredentials | SignInLimit.TooManyTries refused) {
            return refusal(locale, new SignInForm(username, next, refused));
        }
    }

    private HttpResponse<String> refusal(Locale locale, SignInForm form) {
        Problem refused = form.refused();
        return pages.signIn(
                HttpStatus.valueOf(refused == null ? 400 : refused.category().status()), locale, form);
    }

    /** A page that asks, for links that cannot send a form. */
    @Get("/sign-out")
    HttpResponse<String> askSignOut(HttpRequest<?> request) {
        return ReaderLanguage.remember(request, pages.signOut(ReaderLanguage.of(request)));
    }

    @Post("/sign-out")
    @Consumes(MediaType.ALL)
    HttpResponse<?> signOut(HttpRequest<?> request) {
        if (!SameOrigin.holds(request)) {
            return pages.refusal(HttpStatus.FORBIDDEN, ReaderLanguage.of(request), "start.foreign-form");
        }
        return arrival.leave(request);
    }

    /** The partnerships of somebody who belongs to several. */
    @Get("/choose")
    HttpResponse<?> choose(HttpRequest<?> request) {
        return cookie.account(request)
                .<HttpResponse<?>>map(account -> ReaderLanguage.remember(
                        request, pages.choose(ReaderLanguage.of(request), account, arrival.partnerships(account))))
                .orElseGet(() -> seeOther("/sign-in"));
    }

    static MutableHttpResponse<?> seeOther(String path) {
        return HttpResponse.seeOther(java.net.URI.create(path));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
