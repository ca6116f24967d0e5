package eu.gminarium.publicweb;

import io.micronaut.http.HttpRequest;

/** What a browser has open on this server; the staff's pages implement it. */
public interface BrowserSessions {

    /** Forgets everything that the browser behind the request has open. */
    void end(HttpRequest<?> request);
}
