package eu.gminarium.training.session;

import eu.gminarium.training.SessionId;

/** Those who wait for a place of a session; kept by the applications. */
public interface Waitlist {

    /**
     * Brings the session up to date in the current transaction: takes back offers that have expired, releases reserved seats
     * whose day has come, and offers each free place to whoever was approved first of those who may have it. In a cancelled
     * session nobody keeps an offer.
     */
    void promote(SessionId session);
}
