package eu.gminarium.mysteryclient.appeal;

import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Message;
import eu.gminarium.messaging.notification.Recipient;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.messaging.notification.Teller;
import eu.gminarium.security.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells the coordinator of an appeal, and the office of what was decided. */
@Singleton
class AppealNotices {

    private static final String PAGE = "appeals";

    private final Recipients recipients;
    private final Teller teller;

    AppealNotices(Recipients recipients, Teller teller) {
        this.recipients = recipients;
        this.teller = teller;
    }

    void filed(Appeal appeal) {
        recipients
                .holding(Role.COORDINATOR, appeal.office(), Kind.TASK)
                .forEach(person -> teller.tell(
                        message(Kind.TASK, "mystery-appeal:" + appeal.id().value(), "filed", appeal, person)
                                .about(appeal.id().value()),
                        person));
    }

    void decided(Appeal appeal) {
        teller.settle(appeal.id().value());
        String outcome = appeal.status() == AppealStatus.UPHELD ? "upheld" : "rejected";
        recipients
                .holding(Role.OFFICE_COORDINATOR, appeal.office(), Kind.DECISION)
                .forEach(person -> teller.tell(
                        message(
                                Kind.DECISION,
                                "mystery-appeal-decided:" + appeal.id().value(),
                                outcome,
                                appeal,
                                person),
                        person));
    }

    private static Message message(Kind kind, String event, String text, Appeal appeal, Recipient person) {
        String criterion = appeal.criterion().name().in(person.language());
        return Message.of(kind, event, "mystery.message.appeal." + text, List.of(appeal.officeName(), criterion), PAGE);
    }
}
