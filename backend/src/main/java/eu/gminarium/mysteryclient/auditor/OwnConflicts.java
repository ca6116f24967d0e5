package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the signed-in auditor says of themselves: which offices they may not audit, and that these are all. */
@Singleton
public class OwnConflicts {

    private final AuditorRepository auditors;
    private final ConflictRepository conflicts;
    private final DeclarationRepository declarations;
    private final ConflictDeclarations declared;
    private final AuditReach audits;
    private final ActivityLog log;
    private final Clock clock;

    OwnConflicts(
            AuditorRepository auditors,
            ConflictRepository conflicts,
            DeclarationRepository declarations,
            ConflictDeclarations declared,
            AuditReach audits,
            ActivityLog log,
            Clock clock) {
        this.auditors = auditors;
        this.conflicts = conflicts;
        this.declarations = declarations;
        this.declared = declared;
        this.audits = audits;
        this.log = log;
        this.clock = clock;
    }

    /** Empty for somebody who is no auditor of the partnership yet. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    public ConflictSheet get() {
        return self().map(this::sheet).orElseGet(() -> new ConflictSheet(List.of(), List.of()));
    }

    /**
     * Adds conflicts and declares that there are no others. Running audits with calls for the auditor show them from now on;
     * planned calls to these offices are taken away.
     *
     * @param added may be empty: the auditor knows of none, or of no more
     * @throws RecordNotFound for somebody who is no auditor, or an unknown office
     */
    @Transactional
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    public ConflictSheet declare(List<@Valid Conflict> added) {
        AuditorRow self = self().orElseThrow(RecordNotFound::new);
        added.forEach(conflict -> declared.add(self, conflict));
        declarations.awaited(self.id()).forEach(audit -> {
            declarations.save(new DeclarationRow(Ids.timeOrdered(), audit, self.id(), clock.instant()));
            log.record("conflicts-complete", "mystery-auditor", self.id(), Map.of("audit", audit.toString()));
        });
        return sheet(self);
    }

    private ConflictSheet sheet(AuditorRow self) {
        return new ConflictSheet(
                conflicts.findByAuditorId(self.id()).stream()
                        .map(ConflictRow::toConflict)
                        .toList(),
                declarations.awaited(self.id()).stream()
                        .map(audit -> audits.require(new AuditId(audit)))
                        .toList());
    }

    private Optional<AuditorRow> self() {
        return auditors.findByAccountId(Access.current().account().value());
    }
}
