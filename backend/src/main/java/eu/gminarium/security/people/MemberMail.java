package eu.gminarium.security.people;

import eu.gminarium.messaging.Mail;
import eu.gminarium.messaging.Outbox;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.invitation.Invitations;
import eu.gminarium.security.invitation.IssuedInvitation;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.tenancy.Partnership;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody gets who becomes a member: a link that sets a password, or a notice if they have one. */
@Singleton
class MemberMail {

    private final Outbox outbox;
    private final Invitations invitations;
    private final Memberships memberships;
    private final Messages messages;
    private final PublicAddress address;

    MemberMail(
            Outbox outbox, Invitations invitations, Memberships memberships, Messages messages, PublicAddress address) {
        this.outbox = outbox;
        this.invitations = invitations;
        this.memberships = memberships;
        this.messages = messages;
        this.address = address;
    }

    /** Who sends the mail, and so reads it in the outbox. */
    enum Sender {
        PARTNERSHIP,
        OPERATOR
    }

    /** Adds the mail in the current transaction. */
    void welcome(Account account, Partnership partnership, Sender sender) {
        Partnership owner = sender == Sender.OPERATOR ? null : partnership;
        if (account.active()) {
            outbox.add(owner, notice(account, partnership));
        } else {
            IssuedInvitation invitation = invitations.issue(account.id());
            outbox.add(
                    owner == null ? null : owner(account, partnership), invitation(account, partnership, invitation));
        }
    }

    /**
     * Whose outbox shows the link. A person whom another partnership invited as well could be impersonated there by
     * whoever reads this one's outbox, therefore only the operator sees that link.
     */
    private @Nullable Partnership owner(Account account, Partnership partnership) {
        return memberships.elsewhere(account.id(), partnership.id()) ? null : partnership;
    }

    private Mail invitation(Account account, Partnership partnership, IssuedInvitation invitation) {
        Locale locale = account.language();
        String until = Formats.dateTime(locale, invitation.expiresAt(), partnership.zone());
        return new Mail(
                Mail.INVITATION + invitation.id(),
                account.username(),
                messages.text(locale, "people.invitation-mail.subject", partnership.name()),
                messages.text(
                        locale,
                        "people.invitation-mail.body",
                        account.displayName(),
                        partnership.name(),
                        address.of(invitation.path()),
                        until));
    }

    private Mail notice(Account account, Partnership partnership) {
        Locale locale = account.language();
        return new Mail(
                "membership:" + Ids.random(),
                account.username(),
                messages.text(locale, "people.notice-mail.subject", partnership.name()),
                messages.text(
                        locale,
                        "people.notice-mail.body",
                        account.displayName(),
                        partnership.name(),
                        address.of("/app/" + partnership.slug())));
    }
}
