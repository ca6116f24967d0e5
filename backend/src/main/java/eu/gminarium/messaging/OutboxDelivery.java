package eu.gminarium.messaging;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one mail in one transaction. Its row stays locked meanwhile, so that several senders, also on several machines,
 * never send the same mail; it is marked as sent in that transaction.
 */
@Singleton
@Requires(bean = SmtpTransport.class)
class OutboxDelivery {

    /** Tries in about a day; then somebody has to ask for another. */
    static final int ATTEMPTS = 12;

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final OutboxRepository repository;
    private final SmtpTransport transport;
    private final Clock clock;

    OutboxDelivery(OutboxRepository repository, SmtpTransport transport, Clock clock) {
        this.repository = repository;
        this.transport = transport;
        this.clock = clock;
    }

    /** Whether there was a mail to send, successfully or not. */
    @Transactional
    boolean sendNext() {
        Optional<OutboxRow> due = repository.nextDue(clock.instant(), ATTEMPTS);
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(OutboxRow row) {
        Instant now = clock.instant();
        try {
            transport.send(row, repository.attachments(row.id()));
            repository.markSent(row.id(), now);
        } catch (MessagingException e) {
            LOG.warn("Mail {} could not be sent, attempt {}", row.id(), row.attempts() + 1, e);
            repository.markFailed(
                    row.id(), now.plus(pause(row.attempts())), e.getClass().getSimpleName());
        }
    }

    /** One minute, then twice as long each time, at most six hours. */
    static Duration pause(int attemptsBefore) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(attemptsBefore, ATTEMPTS));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
