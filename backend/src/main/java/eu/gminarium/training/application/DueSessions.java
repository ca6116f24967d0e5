package eu.gminarium.training.application;

import eu.gminarium.training.SessionId;
import eu.gminarium.training.session.Waitlist;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** One session's waitlist in one transaction, for the job. */
@Singleton
class DueSessions {

    private final Waitlist waitlist;

    DueSessions(Waitlist waitlist) {
        this.waitlist = waitlist;
    }

    @Transactional
    void passOn(SessionId session) {
        waitlist.promote(session);
    }
}
