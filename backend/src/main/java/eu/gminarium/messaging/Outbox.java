package eu.gminarium.messaging;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.Ids;
import eu.gminarium.tenancy.DatabaseScope;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes mail in the transaction of the change that it tells of: both are kept, or neither. */
@Singleton
@Unchecked("the change that the mail tells of was checked")
public class Outbox {

    private static final String DEMO = "[Demo] ";

    private final OutboxRepository repository;
    private final Clock clock;

    Outbox(OutboxRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Adds a mail in the current transaction; a second mail with the same event key is refused by the database. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void add(Mail mail) {
        save(Scopes.current() instanceof DatabaseScope.OfPartnership(var partnership) ? partnership : null, mail);
    }

    /**
     * The same for a change of the platform's tables.
     *
     * @param partnership whose mail it is; null for the platform's own, which only the operator sees
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void add(@Nullable Partnership partnership, Mail mail) {
        save(partnership, mail);
    }

    private void save(@Nullable Partnership partnership, Mail mail) {
        boolean demo = partnership != null && partnership.demo();
        UUID id = Ids.timeOrdered();
        repository.add(
                id,
                partnership == null ? null : partnership.id().value(),
                mail.eventKey(),
                mail.recipient(),
                demo ? DEMO + mail.subject() : mail.subject(),
                mail.body(),
                clock.instant());
        int number = 0;
        for (Attachment attachment : mail.attachments()) {
            number++;
            repository.attach(id, number, attachment.name(), attachment.contentType(), attachment.content());
        }
    }
}
