package eu.gminarium.training.session;

import eu.gminarium.training.SessionId;

/** Those who wait for a place of a session; kept by the applications. */
public interface Waitlist {

    /** Gives each free place to whoever was approved first of those who wait, in the current transaction. */
    void promote(SessionId session);
}
