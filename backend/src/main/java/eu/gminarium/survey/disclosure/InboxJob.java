package eu.gminarium.survey.disclosure;

import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves waiting batches on, partnership by partnership, and cleans up behind them. A batch may wait long: closing a wave moves what
 * is left.
 */
@Singleton
class InboxJob {

    private static final Logger LOG = LoggerFactory.getLogger(InboxJob.class);

    private final Partnerships partnerships;
    private final Responses responses;

    InboxJob(Partnerships partnerships, Responses responses) {
        this.partnerships = partnerships;
        this.responses = responses;
    }

    @Scheduled(initialDelay = "${gminarium.survey.inbox-delay:10m}", fixedDelay = "${gminarium.survey.inbox-delay:10m}")
    void run() {
        partnerships.all().stream().filter(Partnership::active).forEach(this::run);
    }

    void run(Partnership partnership) {
        moveBatches(partnership);
        clean(partnership);
    }

    /** One office's failure is written down and does not keep the others waiting. */
    private void moveBatches(Partnership partnership) {
        try {
            Scopes.partnership(partnership, responses::collectorsWithBatch)
                    .forEach(collector -> moveBatch(partnership, collector));
        } catch (RuntimeException failure) {
            LOG.error("What waits in partnership {} could not be read", partnership.slug(), failure);
        }
    }

    private void moveBatch(Partnership partnership, UUID collector) {
        try {
            Scopes.partnership(partnership, () -> {
                responses.moveBatch(collector);
                return true;
            });
        } catch (RuntimeException failure) {
            LOG.error("Responses of partnership {} could not be moved", partnership.slug(), failure);
        }
    }

    /** Deleted rows lie in the table's file as they came in; what cannot be cleaned now is cleaned next time. */
    private void clean(Partnership partnership) {
        try {
            if (Scopes.partnership(partnership, responses::inboxMayHoldTraces)
                    && !partnerships.rewrite(partnership, "response_inbox")) {
                LOG.info("The inbox of partnership {} was busy and is cleaned later", partnership.slug());
            }
        } catch (RuntimeException failure) {
            LOG.error("The inbox of partnership {} could not be cleaned", partnership.slug(), failure);
        }
    }
}
