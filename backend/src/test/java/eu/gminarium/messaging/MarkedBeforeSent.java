package eu.gminarium.messaging;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.sql.Connection;
import java.time.Clock;
import java.util.Optional;

/** The delivery with its safety off: that a mail was sent is committed before it is sent. */
@Singleton
@Replaces(OutboxDelivery.class)
@Requires(property = "gminarium.test.mark-first", value = "true")
class MarkedBeforeSent extends OutboxDelivery {

    private final OutboxRepository outbox;
    private final SmtpTransport server;
    private final TransactionOperations<Connection> transactions;
    private final Clock time;

    MarkedBeforeSent(
            OutboxRepository outbox, SmtpTransport server, TransactionOperations<Connection> transactions, Clock time) {
        super(outbox, server, time);
        this.outbox = outbox;
        this.server = server;
        this.transactions = transactions;
        this.time = time;
    }

    @Override
    boolean sendNext() {
        Optional<OutboxRow> due = transactions.execute(TransactionDefinition.of(Propagation.REQUIRES_NEW), status -> {
            Optional<OutboxRow> next = outbox.nextDue(time.instant(), ATTEMPTS);
            next.ifPresent(row -> outbox.markSent(row.id(), time.instant()));
            return next;
        });
        due.ifPresent(row -> {
            try {
                server.send(row, transactions.executeRead(status -> outbox.attachments(row.id())));
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        });
        return due.isPresent();
    }
}
