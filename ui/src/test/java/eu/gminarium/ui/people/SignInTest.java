package eu.gminarium.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.security.invitation.Invitations;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Readiness;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {

    private static Partnership partnership;

    @BeforeAll
    static void prepare() {
        partnership = Server.partnership();
    }

    @ParameterizedTest
    @CsvSource({"/, Zaloguj się", "/?language=cs, Přihlásit se", "/sign-in?language=en, Sign in", "/sign-out, Wylog"})
    void pagesAreHtmlUnderAStrictPolicy(String path, String text) {
        var page = Server.get(path, request -> request);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(text).doesNotContain("<script", "style=\"");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "style-src 'sha256-")
                        .doesNotContain("unsafe"));
    }

    @Test
    void languageIsRememberedWhenItWasChosen() {
        assertThat(setCookies(Server.get("/?language=cs", request -> request)))
                .singleElement()
                .asString()
                .startsWith("language=cs")
                .contains("SameSite=Lax");
        assertThat(setCookies(Server.get("/", request -> request))).isEmpty();
        assertThat(Server.get("/", request -> request.header("Cookie", "language=en"))
                        .body())
                .contains("<html lang=\"en\"");
    }

    @Test
    void passwordOpensThePartnership() {
        Account account = Server.member(partnership, Role.COORDINATOR, null);

        var answer = signIn(account.username(), Server.PASSWORD, "");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/app/" + partnership.slug());
        assertThat(setCookies(answer))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("gminarium=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Secure", "Max-Age"));
        assertThat(app("/app/" + partnership.slug(), cookie(answer)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void wrongPasswordSaysNeitherWhatIsWrongNorWho() {
        Account account = Server.member(partnership, Role.LEADER, null);

        var wrong = signIn(account.username(), "wrong", "/app/x");
        var unknown = signIn("nobody@office.test", "wrong", "/app/x");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body())
                .contains("role=\"alert\"", "value=\"" + account.username() + "\"", "value=\"/app/x\"")
                .doesNotContain("value=\"wrong\"");
        assertThat(wrong.body().replace(account.username(), "nobody@office.test"))
                .isEqualTo(unknown.body());
        assertThat(setCookies(wrong)).isEmpty();
    }

    @Test
    void nameThatNobodyCanHaveIsNobodys() {
        assertThat(signIn("a\0@office.test", "wrong", "").statusCode()).isEqualTo(401);
        assertThat(signIn("nobody@office.test", "wr\0ng", "").statusCode()).isEqualTo(401);
    }

    @Test
    void guessingIsSlowedDown() {
        String username = Ids.random() + "@office.test";
        for (int i = 0; i < 10; i++) {
            signIn(username, "wrong", "");
        }

        assertThat(signIn(username, "wrong", "").statusCode()).isEqualTo(429);
    }

    @Test
    void signInLeadsBackToTheWantedPage() {
        Account account = Server.member(partnership, Role.LEADER, null);

        assertThat(location(signIn(account.username(), Server.PASSWORD, "/app/x/trainings?year=2012")))
                .isEqualTo("/app/x/trainings?year=2012");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.test/",
                "//evil.test/app/",
                "/\\evil.test",
                "/app//evil.test",
                "/app/../sign-out",
                "/api/v1/me",
                "/application",
                "javascript:alert(1)",
                "/app/x\r\nSet-Cookie: a=b"
            })
    void signInLeadsNowhereElse(String next) {
        Account account = Server.member(partnership, Role.LEADER, null);

        assertThat(location(signIn(account.username(), Server.PASSWORD, next))).isEqualTo("/app/" + partnership.slug());
        assertThat(Server.get("/sign-in?next=" + encoded(next), request -> request)
                        .body())
                .contains("name=\"next\" value=\"\"");
    }

    @Test
    void formOfAnotherSiteIsRefused() {
        Account account = Server.member(partnership, Role.LEADER, null);
        String form = form(Map.of("username", account.username(), "password", Server.PASSWORD));

        for (var header : Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://evil.test")
                .entrySet()) {
            var signIn = post("/sign-in", form, request -> request.header(header.getKey(), header.getValue()));
            var signOut = post("/sign-out", "", request -> request.header(header.getKey(), header.getValue()));

            assertThat(signIn.statusCode()).isEqualTo(403);
            assertThat(setCookies(signIn)).isEmpty();
            assertThat(signOut.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void whoBelongsToSeveralPartnershipsChooses() {
        Partnership other = Server.partnership();
        Account account = Server.member(partnership, Role.LEADER, null);
        Server.bean(Memberships.class).put(account.id(), other.id(), null, List.of(new Grant(Role.AUDITOR, null)));

        var answer = signIn(account.username(), Server.PASSWORD, "");

        assertThat(location(answer)).isEqualTo("/choose");
        assertThat(app("/choose", cookie(answer)).body())
                .contains("/app/" + partnership.slug(), "/app/" + other.slug());
        assertThat(location(Server.get("/choose", request -> request))).isEqualTo("/sign-in");
    }

    @Test
    void operatorGoesToThePartnerships() {
        assertThat(location(signIn(Server.operator().username(), Server.PASSWORD, "")))
                .isEqualTo("/app/operator/partnerships");
    }

    @Test
    void signOutTakesTheCookieAway() {
        Account account = Server.member(partnership, Role.LEADER, null);
        String cookie = cookie(signIn(account.username(), Server.PASSWORD, ""));

        var answer = post("/sign-out", "", request -> request.header("Cookie", cookie));

        assertThat(location(answer)).isEqualTo("/");
        assertThat(setCookies(answer))
                .singleElement()
                .asString()
                .startsWith("gminarium=;")
                .contains("Expires=Thu, 01 Jan 1970");
    }

    @Test
    void signOutEverywhereEndsTheCookie() {
        Account account = Server.member(partnership, Role.LEADER, null);
        String cookie = cookie(signIn(account.username(), Server.PASSWORD, ""));

        Server.bean(Accounts.class).endTokens(account.id());

        var answer = app("/app/" + partnership.slug(), cookie);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).startsWith("/sign-in?next=");
    }

    @Test
    void staffPagesTakeTheCookieOnly() {
        Account account = Server.member(partnership, Role.LEADER, null);

        var answer = Server.get(
                "/app/" + partnership.slug(),
                request -> request.header("Authorization", "Bearer " + Server.token(account)));

        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void invitationSetsThePasswordAndSignsIn() {
        OfficeId office = Server.office(partnership);
        Account account = Server.bean(Accounts.class)
                .create(new NewAccount(Ids.random() + "@office.test", "Ewa Lis", "cs", false, false));
        Server.bean(Memberships.class)
                .put(account.id(), partnership.id(), null, List.of(new Grant(Role.STAFF, office)));
        String path = Server.bean(Invitations.class).issue(account.id()).path();

        assertThat(Server.get(path, request -> request).body()).contains(account.username());
        assertThat(accept(path, "short", "short").statusCode()).isEqualTo(400);
        assertThat(accept(path, Server.PASSWORD, "different").statusCode()).isEqualTo(400);

        var accepted = accept(path, Server.PASSWORD, Server.PASSWORD);
        assertThat(location(accepted)).isEqualTo("/app/" + partnership.slug());
        assertThat(setCookies(accepted)).anyMatch(cookie -> cookie.startsWith("language=cs"));

        assertThat(Server.get(path, request -> request).statusCode()).isEqualTo(404);
        assertThat(accept(path, Server.PASSWORD, Server.PASSWORD).statusCode()).isEqualTo(404);
    }

    @Test
    void unknownInvitationIsNotFound() {
        assertThat(Server.get("/invitation/" + Ids.publicCode(), request -> request)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void healthNamesItsStateOnly() {
        Readiness readiness = Server.bean(Readiness.class);

        assertThat(Server.get("/health", request -> request).body()).isEqualTo("{\"status\":\"UP\"}");
        readiness.hold();
        try {
            var starting = Server.get("/health", request -> request);
            assertThat(starting.statusCode()).isEqualTo(503);
            assertThat(starting.body()).isEqualTo("{\"status\":\"STARTING\"}");
        } finally {
            readiness.release();
        }
    }

    private static HttpResponse<String> signIn(String username, String password, String next) {
        return post(
                "/sign-in",
                form(Map.of("username", username, "password", password, "next", next)),
                request -> request.header("Sec-Fetch-Site", "same-origin"));
    }

    private static HttpResponse<String> accept(String path, String password, String repeated) {
        return post(path, form(Map.of("password", password, "repeated", repeated)), request -> request);
    }

    private static HttpResponse<String> post(String path, String form, UnaryOperator<HttpRequest.Builder> headers) {
        return Server.send(
                "POST",
                path,
                form,
                request -> headers.apply(request.header("Content-Type", "application/x-www-form-urlencoded")));
    }

    private static HttpResponse<String> app(String path, String cookie) {
        return Server.get(path, request -> request.header("Cookie", cookie));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
    }

    private static List<String> setCookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private static String cookie(HttpResponse<String> answer) {
        return setCookies(answer).stream()
                .filter(cookie -> cookie.startsWith("gminarium="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }
}
