package eu.gminarium.mysteryclient.audit;

import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Message;
import eu.gminarium.messaging.notification.Recipient;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.messaging.notification.Teller;
import eu.gminarium.security.Role;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Tells offices that they may look at their own result, and everybody who sees the ranking that it is there. */
@Singleton
class StageNotices {

    private final StageRepository repository;
    private final Recipients recipients;
    private final Teller teller;

    StageNotices(StageRepository repository, Recipients recipients, Teller teller) {
        this.repository = repository;
        this.recipients = recipients;
        this.teller = teller;
    }

    void previewBegins(Audit audit, LocalDate lastDay) {
        String id = audit.id().value().toString();
        offices(audit)
                .forEach(office -> coordinators(office, Kind.REMINDER)
                        .forEach(person -> teller.tell(
                                Message.of(
                                        Kind.REMINDER,
                                        "mystery-preview:" + id + ":" + office.value(),
                                        "mystery.message.preview",
                                        List.of(title(audit, person), lastDay),
                                        "office-results?audit=" + id + "&office=" + office.value()),
                                person)));
    }

    void released(Audit audit) {
        String id = audit.id().value().toString();
        offices(audit)
                .flatMap(office -> Stream.of(Role.OFFICE_COORDINATOR, Role.LEADER)
                        .flatMap(role -> recipients.holding(role, office, Kind.DECISION).stream()))
                .distinct()
                .forEach(person -> teller.tell(
                        Message.of(
                                Kind.DECISION,
                                "mystery-released:" + id,
                                "mystery.message.released",
                                List.of(title(audit, person)),
                                "rankings?audit=" + id),
                        person));
    }

    private Stream<OfficeId> offices(Audit audit) {
        return repository.offices(audit.id().value()).stream().map(OfficeId::new);
    }

    private List<Recipient> coordinators(OfficeId office, Kind kind) {
        return recipients.holding(Role.OFFICE_COORDINATOR, office, kind);
    }

    /** The person's own language; stored with the notification as it was told. */
    private static String title(Audit audit, Recipient person) {
        LocalizedText title = audit.title();
        return title.in(person.language());
    }
}
