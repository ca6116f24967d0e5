package eu.gminarium.ui.app;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every request for a staff page: finds out who asks, binds that for the time of the request, and sends
 * everybody else to sign in. A browser session belongs to one account; when the cookie names another one, or none, the
 * session ends, so that nothing one person had open reaches the next.
 */
@Singleton
final class SignInGate {

    /** Attribute of the HTTP session with the key of the account that it belongs to. */
    static final String OWNER = "gminarium.account";

    private static final String KIND_OF_REQUEST = "v-r";
    private static final Set<String> ANSWERED_AS_EXPIRED = Set.of("uidl", "heartbeat", "push");

    private final BrowserSession sessions;

    SignInGate(BrowserSession sessions) {
        this.sessions = sessions;
    }

    void pass(HttpServletRequest request, HttpServletResponse response, Rest rest)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (isBundle(request)) {
            rest.handle();
            return;
        }
        Optional<SignedIn> person = token(request).flatMap(sessions::signedIn);
        endSessionOfOthers(request, person);
        if (person.isPresent()) {
            handleAs(person.get(), rest);
        } else {
            refuse(request, response, rest);
        }
    }

    private void handleAs(SignedIn person, Rest rest) throws ServletException, IOException {
        PropagatedContext context = PropagatedContext.getOrEmpty().plus(person);
        for (PropagatedContextElement element : sessions.context(person)) {
            context = context.plus(element);
        }
        try (var bound = context.propagate()) {
            rest.handle();
        }
    }

    /** An open page learns that its session has expired and loads again; a new page goes to sign-in. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, Rest rest)
            throws ServletException, IOException {
        String kind = request.getParameter(KIND_OF_REQUEST);
        if (kind == null) {
            response.sendRedirect(request.getContextPath() + "/sign-in?next=" + wanted(request));
        } else if (ANSWERED_AS_EXPIRED.contains(kind)) {
            rest.handle();
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static void endSessionOfOthers(HttpServletRequest request, Optional<SignedIn> person) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        Object owner = session.getAttribute(OWNER);
        boolean same =
                person.map(SignInGate::key).filter(key -> key.equals(owner)).isPresent();
        if (!same) {
            session.invalidate();
        }
    }

    static String key(SignedIn person) {
        return person.account().value().toString();
    }

    private static boolean isBundle(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path != null && (path.startsWith("/VAADIN/build/") || path.startsWith("/VAADIN/static/"));
    }

    private static Optional<String> token(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(BrowserSession.COOKIE))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The handling of the request behind the gate. */
    @FunctionalInterface
    interface Rest {
        void handle() throws ServletException, IOException;
    }
}
