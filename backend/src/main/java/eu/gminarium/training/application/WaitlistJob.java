package eu.gminarium.training.application;

import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.session.Places;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes on places whose offer has expired and seats whose day of release has come. Whoever works with a session does the
 * same for that session at once, so the job may run late, or on several machines.
 */
@Singleton
class WaitlistJob {

    private static final Logger LOG = LoggerFactory.getLogger(WaitlistJob.class);

    private final Partnerships partnerships;
    private final Places places;
    private final DueSessions due;

    WaitlistJob(Partnerships partnerships, Places places, DueSessions due) {
        this.partnerships = partnerships;
        this.places = places;
        this.due = due;
    }

    @Scheduled(
            initialDelay = "${gminarium.training.waitlist-delay:1m}",
            fixedDelay = "${gminarium.training.waitlist-delay:1m}")
    void run() {
        partnerships.all().stream().filter(Partnership::active).forEach(this::passOn);
    }

    /** One partnership's failure is written down and does not keep the others waiting. */
    private void passOn(Partnership partnership) {
        try {
            Scopes.partnership(partnership, () -> {
                for (SessionId session : places.due()) {
                    due.passOn(session);
                }
                return true;
            });
        } catch (RuntimeException failure) {
            LOG.error("Places of partnership {} could not be passed on", partnership.slug(), failure);
        }
    }
}
