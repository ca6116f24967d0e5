package eu.gminarium.training.offer;

import eu.gminarium.messaging.Mail;
import eu.gminarium.messaging.Outbox;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Tells a head of an offer, in the partnership's language. */
@Singleton
class OfferMail {

    private static final String KEY = "need.mail.offer";

    private final Messages messages;
    private final Outbox outbox;

    OfferMail(Messages messages, Outbox outbox) {
        this.messages = messages;
        this.outbox = outbox;
    }

    void tell(Offer offer, HeadView head, String address) {
        Locale locale = Scopes.currentPartnership().language();
        Object[] arguments = {
            offer.title(),
            offer.provider(),
            offer.startsOn() == null ? "–" : Formats.date(locale, offer.startsOn()),
            offer.place() == null ? "–" : offer.place(),
            Formats.money(locale, offer.price()),
            Formats.date(locale, offer.validUntil()),
            offer.link() == null ? "" : offer.link()
        };
        outbox.add(new Mail(
                "offer-sent:" + offer.id().value() + ":" + head.employeeId(),
                address,
                messages.text(locale, KEY + ".subject", arguments),
                messages.text(locale, KEY + ".body", arguments)));
    }
}
