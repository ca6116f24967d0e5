package eu.gminarium.training.session;

import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.SessionId;
import jakarta.inject.Singleton;

/** Keeps whoever gives out or takes back places of a session waiting until the one before is done. */
@Singleton
class SessionLock {

    private final SessionRepository repository;

    SessionLock(SessionRepository repository) {
        this.repository = repository;
    }

    /** The session as it is now, locked until the transaction ends. */
    SessionRow take(SessionId id) {
        return repository.findForUpdate(id.value()).orElseThrow(RecordNotFound::new);
    }
}
