package eu.gminarium.messaging;

import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Unchecked;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The outbox as people read it: in a partnership its own mail, on the operator's screens the platform's. What a
 * partnership writes to its people stays closed to the operator.
 */
@Singleton
public class MailLog {

    private final OutboxRepository repository;
    private final boolean sends;
    private final Clock clock;

    MailLog(OutboxRepository repository, Optional<SmtpTransport> transport, Clock clock) {
        this.repository = repository;
        this.sends = transport.isPresent();
        this.clock = clock;
    }

    /** Whether there is a mail server; without one, mail is only shown here. */
    @Unchecked("who invites somebody needs to know whether the mail goes out")
    public boolean sends() {
        return sends;
    }

    /** Newest first. */
    @Permission(resource = Resource.OUTBOX, verb = Verb.READ)
    public List<MailEntry> page(long offset, int limit) {
        UUID partnership = partnership();
        return Scopes.platform(() -> repository.page(partnership, offset, limit)).stream()
                .map(this::entry)
                .toList();
    }

    @Permission(resource = Resource.OUTBOX, verb = Verb.READ)
    public long count() {
        UUID partnership = partnership();
        return Scopes.platform(() -> repository.count(partnership));
    }

    /** Makes a mail that did not get through due again. */
    @Permission(resource = Resource.OUTBOX, verb = Verb.WRITE)
    public void retry(UUID id) {
        UUID partnership = partnership();
        Scopes.platform(() -> {
            own(id, partnership);
            repository.retry(id, clock.instant());
            return null;
        });
    }

    /**
     * What came with a mail, in its order.
     *
     * @throws RecordNotFound if the reader has no such mail
     */
    @Permission(resource = Resource.OUTBOX, verb = Verb.READ)
    public List<Attachment> attachments(UUID id) {
        UUID partnership = partnership();
        return Scopes.platform(() -> {
            own(id, partnership);
            return repository.attachments(id);
        });
    }

    /** How many mails were given up and wait for somebody who asks for another try. */
    @Permission(resource = Resource.OUTBOX, verb = Verb.READ)
    public long givenUp() {
        UUID partnership = partnership();
        return Scopes.platform(() -> repository.givenUp(OutboxDelivery.ATTEMPTS)).stream()
                .filter(line -> Objects.equals(partnership, line.partnershipId()))
                .mapToLong(GivenUpView::mails)
                .sum();
    }

    /** Makes all mail that was given up due again; answers how many that was. */
    @Permission(resource = Resource.OUTBOX, verb = Verb.WRITE)
    public int retryAll() {
        UUID partnership = partnership();
        return Scopes.platform(() -> repository.retryGivenUp(partnership, OutboxDelivery.ATTEMPTS, clock.instant()));
    }

    private void own(UUID id, @Nullable UUID partnership) {
        OutboxRow row = repository.findById(id).orElseThrow(RecordNotFound::new);
        if (!Objects.equals(partnership, row.partnershipId())) {
            throw new RecordNotFound();
        }
    }

    private MailEntry entry(OutboxRow row) {
        return new MailEntry(
                row.id(),
                row.recipient(),
                row.subject(),
                readable(row) ? row.body() : null,
                state(row),
                row.createdAt(),
                row.sentAt(),
                row.nextAttemptAt(),
                row.attempts());
    }

    /** Links that set a password are for their recipient alone, once a mail server brings them there. */
    private boolean readable(OutboxRow row) {
        return !row.eventKey().startsWith(Mail.INVITATION) || !delivers(row);
    }

    private MailEntry.State state(OutboxRow row) {
        if (row.sentAt() != null) {
            return MailEntry.State.SENT;
        }
        if (!delivers(row)) {
            return MailEntry.State.SHOWN_ONLY;
        }
        if (row.attempts() >= OutboxDelivery.ATTEMPTS) {
            return MailEntry.State.GIVEN_UP;
        }
        return row.attempts() == 0 ? MailEntry.State.WAITING : MailEntry.State.FAILED;
    }

    private boolean delivers(OutboxRow row) {
        return sends && !row.recipient().endsWith(".example");
    }

    private static @Nullable UUID partnership() {
        Partnership partnership = Access.current().partnership();
        return partnership == null ? null : partnership.id().value();
    }
}
