package eu.gminarium.ui.app;

import eu.gminarium.publicweb.BrowserSessions;
import io.micronaut.http.HttpRequest;
import io.micronaut.servlet.http.ServletHttpRequest;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Ends the servlet session that the staff's pages use, and with it all their open tabs. */
@Singleton
final class ServletSessions implements BrowserSessions {

    @Override
    public void end(HttpRequest<?> request) {
        if (request instanceof ServletHttpRequest<?, ?> servlet
                && servlet.getNativeRequest() instanceof HttpServletRequest nativeRequest) {
            HttpSession session = nativeRequest.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
    }
}
