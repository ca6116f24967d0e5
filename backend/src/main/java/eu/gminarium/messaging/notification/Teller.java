package eu.gminarium.messaging.notification;

import eu.gminarium.messaging.Mail;
import eu.gminarium.messaging.Outbox;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells people of events in the transaction of the change: on their screen, and by mail if they want it. */
@Singleton
@Unchecked("the change that is told of was checked")
public class Teller {

    private final NotificationRepository repository;
    private final Outbox outbox;
    private final Messages messages;
    private final PublicAddress pages;
    private final Clock clock;

    Teller(NotificationRepository repository, Outbox outbox, Messages messages, PublicAddress pages, Clock clock) {
        this.repository = repository;
        this.outbox = outbox;
        this.messages = messages;
        this.pages = pages;
        this.clock = clock;
    }

    /** Tells one person; false if that person was told of the event before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tell(Message message, Recipient recipient) {
        String key = message.eventKey() + ":" + recipient.key();
        if (!first(key)) {
            return false;
        }
        AccountId account = recipient.account();
        if (account != null) {
            notify(message, account, key);
        }
        String address = recipient.address();
        if (address != null && recipient.wantsMail(message.kind())) {
            outbox.add(mail(message, recipient, address, key));
        }
        return true;
    }

    /** Whether nothing was told under the key before; from then on it was. For what goes out together with other things. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean first(String key) {
        return repository.tell(key, clock.instant()) == 1;
    }

    /** Marks the tasks about something as read, because somebody did them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(UUID subject) {
        repository.settle(subject, clock.instant());
    }

    private void notify(Message message, AccountId account, String key) {
        repository.save(new NotificationRow(
                Ids.timeOrdered(),
                account.value(),
                message.kind(),
                key,
                message.textKey(),
                Arguments.stored(message.arguments()),
                message.page(),
                message.subject(),
                clock.instant(),
                null));
    }

    private Mail mail(Message message, Recipient recipient, String to, String key) {
        Locale language = recipient.language();
        @Nullable Object[] arguments = message.arguments().toArray();
        return new Mail(
                key,
                to,
                messages.text(language, message.textKey() + Message.SUBJECT, arguments),
                messages.text(language, message.textKey() + ".body", arguments)
                        + message.details().apply(language)
                        + foot(message, recipient),
                message.attachments().apply(language));
    }

    /** Where it leads, for those who can sign in, and where they choose what they get. */
    private String foot(Message message, Recipient recipient) {
        Partnership partnership = Scopes.currentPartnership();
        if (recipient.account() == null) {
            return messages.text(recipient.language(), "message.foot.without-account", partnership.name());
        }
        String page = pages.of("/app/" + partnership.slug() + "/" + message.page());
        String foot = message.kind().optional() ? "message.foot.optional" : "message.foot";
        return messages.text(recipient.language(), foot, page, partnership.name(), pages.of("/app/profile"));
    }
}
