package eu.gminarium.ui.people;

import eu.gminarium.messaging.MailEntry;
import eu.gminarium.messaging.MailLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;

/** Says how an invitation that was just made reaches its recipient; without a mail server by hand. */
@Prototype
final class Handover {

    /** Mail that others write meanwhile may stand before it. */
    private static final int NEWEST = 20;

    private final MailLog mail;

    Handover(MailLog mail) {
        this.mail = mail;
    }

    /** @param recipient the address that was invited */
    void tell(String recipient) {
        Optional<MailEntry> written = written(recipient);
        if (written.filter(entry -> entry.state() == MailEntry.State.SHOWN_ONLY).isPresent()) {
            new MailDialog(written.get(), mail, () -> {}).open();
        } else if (mail.sends()) {
            Notices.success(Texts.t("outbox.on-its-way", recipient));
        } else {
            Notices.information(Texts.t("outbox.ask-for-link", recipient));
        }
    }

    private Optional<MailEntry> written(String recipient) {
        if (!Access.current().may(Resource.OUTBOX, Verb.READ)) {
            return Optional.empty();
        }
        return mail.page(0, NEWEST).stream()
                .filter(entry -> entry.recipient().equalsIgnoreCase(recipient.strip()))
                .findFirst();
    }
}
