package eu.gminarium.training.session;

import eu.gminarium.training.SessionId;

/** Hears of changed sessions, in the transaction of the change. */
public interface SessionEvents {

    /**
     * Something of the session was changed: its meetings, its place, or whether it takes place.
     *
     * @param cancelled whether it was cancelled just now
     * @param version the session's from now on
     */
    void changed(SessionId id, boolean cancelled, long version);
}
