package eu.gminarium.training.session;

import eu.gminarium.security.Unchecked;
import eu.gminarium.training.SessionId;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/**
 * The one place that gives out a session's places and takes them back. Every method locks the session first, so whoever
 * calls it twice in a transaction sees the same counts; the database refuses more taken places than there are.
 */
@Singleton
@Unchecked("the step of the application that needs the place was checked")
public class Places {

    private final SessionLock lock;
    private final SessionRepository repository;

    Places(SessionLock lock, SessionRepository repository) {
        this.lock = lock;
        this.repository = repository;
    }

    /** Locks the session until the transaction ends: what was read of its applications before may be outdated. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(SessionId session) {
        lock.take(session);
    }

    /**
     * Gives the next approval its number and, if one is left, a place.
     *
     * @throws SessionCancelled if it does not take place
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Turn admit(SessionId session) {
        SessionRow row = lock.take(session);
        if (row.status() == SessionStatus.CANCELLED) {
            throw new SessionCancelled();
        }
        boolean placed = hasPlace(row);
        repository.count(row.id(), placed ? 1 : 0, 1);
        return new Turn(row.approvals() + 1, placed);
    }

    /** Takes a place for somebody who waited; false if none is left or the session is cancelled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(SessionId session) {
        SessionRow row = lock.take(session);
        if (!hasPlace(row)) {
            return false;
        }
        repository.count(row.id(), 1, 0);
        return true;
    }

    /** Takes one place back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void free(SessionId session) {
        SessionRow row = lock.take(session);
        repository.count(row.id(), -1, 0);
    }

    private static boolean hasPlace(SessionRow row) {
        return row.status() == SessionStatus.PUBLISHED && row.taken() < row.capacity();
    }

    /**
     * What an approval brought.
     *
     * @param number its place in the order of approvals, from 1
     * @param placed whether there was a place; without one it joins the waitlist
     */
    public record Turn(long number, boolean placed) {}
}
