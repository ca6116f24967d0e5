package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Message;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.messaging.notification.Teller;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Role;
import eu.gminarium.shared.problem.RecordNotFound;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stores a conflict, and tells the coordinators of calls that somebody else must make now. */
@Singleton
final class ConflictDeclarations {

    private final ConflictRepository conflicts;
    private final DeclarationRepository declarations;
    private final OfficeDirectory offices;
    private final Recipients recipients;
    private final Teller teller;
    private final ActivityLog log;

    ConflictDeclarations(
            ConflictRepository conflicts,
            DeclarationRepository declarations,
            OfficeDirectory offices,
            Recipients recipients,
            Teller teller,
            ActivityLog log) {
        this.conflicts = conflicts;
        this.declarations = declarations;
        this.offices = offices;
        this.recipients = recipients;
        this.teller = teller;
        this.log = log;
    }

    /** @throws RecordNotFound if there is no such office */
    void add(AuditorRow auditor, Conflict conflict) {
        Office office = offices.get(conflict.office());
        if (conflicts.existsByAuditorIdAndOfficeId(auditor.id(), office.id().value())) {
            return;
        }
        ConflictRow row = conflicts.save(ConflictRow.of(auditor.id(), conflict));
        log.record(
                "conflict-declared",
                "mystery-auditor",
                auditor.id(),
                Map.of(
                        "office",
                        office.id().value().toString(),
                        "kind",
                        conflict.kind().name()));
        declarations.planned(auditor.id(), office.id().value()).forEach(audit -> tell(row, auditor, office, audit));
    }

    private void tell(ConflictRow conflict, AuditorRow auditor, Office office, UUID audit) {
        Message message = Message.of(
                Kind.TASK,
                "audit-conflict:" + conflict.id() + ":" + audit,
                "message.audit-conflict",
                List.of(auditor.name(), office.displayName()),
                "audits/" + audit);
        recipients
                .holding(Role.COORDINATOR, office.id(), Kind.TASK)
                .forEach(coordinator -> teller.tell(message, coordinator));
    }
}
