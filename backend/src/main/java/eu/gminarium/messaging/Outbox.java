package eu.gminarium.messaging;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.Ids;
import eu.gminarium.tenancy.DatabaseScope;
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

    private final OutboxRepository repository;
    private final Clock clock;

    Outbox(OutboxRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Adds a mail in the current transaction; a second mail with the same event key is refused by the database. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void add(Mail mail) {
        repository.add(
                Ids.timeOrdered(),
                partnership(),
                mail.eventKey(),
                mail.recipient(),
                mail.subject(),
                mail.body(),
                clock.instant());
    }

    private static @Nullable UUID partnership() {
        return Scopes.current() instanceof DatabaseScope.OfPartnership(var partnership)
                ? partnership.id().value()
                : null;
    }
}
