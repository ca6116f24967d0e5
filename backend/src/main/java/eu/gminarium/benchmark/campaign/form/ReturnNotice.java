package eu.gminarium.benchmark.campaign.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Message;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.messaging.notification.Teller;
import eu.gminarium.security.Role;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Tells an office's coordinators that values were given back. */
@Singleton
final class ReturnNotice {

    private final Recipients recipients;
    private final Teller teller;

    ReturnNotice(Recipients recipients, Teller teller) {
        this.recipients = recipients;
        this.teller = teller;
    }

    void tell(Form form, int values, String reason) {
        UUID campaign = form.campaign().id().value();
        UUID office = form.office().id().value();
        Message message = Message.of(
                        Kind.TASK,
                        "campaign-returned:" + campaign + ":" + office + ":" + form.version(),
                        "message.campaign-returned",
                        List.of(form.office().displayName(), form.campaign().name(), values, reason),
                        "campaigns/" + campaign + "/offices/" + office)
                .about(subject(form));
        recipients
                .holding(Role.OFFICE_COORDINATOR, form.office().id(), Kind.TASK)
                .forEach(person -> teller.tell(message, person));
    }

    /** What was given back has been signed again. */
    void settle(Form form) {
        teller.settle(subject(form));
    }

    private static UUID subject(Form form) {
        String key = form.campaign().id().value() + " " + form.office().id().value();
        return UUID.nameUUIDFromBytes(key.getBytes(UTF_8));
    }
}
