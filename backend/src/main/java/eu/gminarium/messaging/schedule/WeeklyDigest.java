package eu.gminarium.messaging.schedule;

import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Message;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.messaging.notification.Teller;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.account.Membership;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * On Monday morning, one mail to everybody for whom something waits, in all their roles together. What waits is asked in
 * each member's own name, so the digest says what that member's screens say.
 */
@Singleton
class WeeklyDigest implements ScheduledMessages {

    private final List<WaitingSource> sources;
    private final Memberships memberships;
    private final DigestTeller teller;

    WeeklyDigest(List<WaitingSource> sources, Memberships memberships, DigestTeller teller) {
        this.sources = sources;
        this.memberships = memberships;
        this.teller = teller;
    }

    @Override
    public void tell(MessageSettings settings, Instant now) {
        Partnership partnership = Scopes.currentPartnership();
        if (settings.weeklyDigest()) {
            DueTimes.digest(settings.reminderTime(), partnership.zone(), now)
                    .ifPresent(monday -> tellAll(partnership, monday));
        }
    }

    private void tellAll(Partnership partnership, LocalDate monday) {
        for (Membership member : memberships.of(partnership.id())) {
            Access access = new Access(member.account(), false, partnership, member.employee(), member.grants());
            Scopes.in((AccessElement) () -> access, () -> {
                List<WaitingSource.Item> items = sources.stream()
                        .flatMap(source -> source.items().stream())
                        .toList();
                if (!items.isEmpty()) {
                    teller.tell(access, monday, items);
                }
                return items;
            });
        }
    }

    /** One person's digest, in one transaction. */
    @Singleton
    static class DigestTeller {

        private final Recipients recipients;
        private final Teller teller;
        private final Messages messages;
        private final PublicAddress address;

        DigestTeller(Recipients recipients, Teller teller, Messages messages, PublicAddress address) {
            this.recipients = recipients;
            this.teller = teller;
            this.messages = messages;
            this.address = address;
        }

        @Transactional
        void tell(Access access, LocalDate monday, List<WaitingSource.Item> items) {
            Partnership partnership = access.requirePartnership();
            Message message = Message.of(
                            Kind.DIGEST,
                            "digest:" + partnership.id().value() + ":" + monday,
                            "message.digest",
                            List.of(items.size()),
                            "")
                    .detailed(language -> lines(partnership, items, language));
            recipients.member(access.account(), Kind.DIGEST).ifPresent(recipient -> teller.tell(message, recipient));
        }

        private String lines(Partnership partnership, List<WaitingSource.Item> items, Locale language) {
            return items.stream()
                    .map(item -> "– "
                            + messages.text(
                                    language, item.textKey(), item.arguments().toArray()) + "\n  "
                            + address.of("/app/" + partnership.slug() + "/" + item.page()) + "\n")
                    .collect(Collectors.joining());
        }
    }
}
