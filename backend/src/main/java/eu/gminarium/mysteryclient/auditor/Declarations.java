package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which auditors of an audit said what is closed to them, for whoever plans audits. */
@Singleton
public class Declarations {

    private final AuditorRepository auditors;
    private final DeclarationRepository declarations;
    private final AuditReach audits;
    private final ActivityLog log;
    private final Clock clock;

    Declarations(
            AuditorRepository auditors,
            DeclarationRepository declarations,
            AuditReach audits,
            ActivityLog log,
            Clock clock) {
        this.auditors = auditors;
        this.declarations = declarations;
        this.audits = audits;
        this.log = log;
        this.clock = clock;
    }

    /** Everybody who has calls in the audit, by name. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public List<Declaration> of(AuditId audit) {
        audits.require(audit);
        Set<UUID> team = Set.copyOf(declarations.team(audit.value()));
        Map<UUID, Instant> made = declarations.findByAuditId(audit.value()).stream()
                .collect(Collectors.toMap(DeclarationRow::auditorId, DeclarationRow::declaredAt));
        return auditors.findAllOrderByNameAndId().stream()
                .filter(row -> team.contains(row.id()))
                .map(row -> new Declaration(
                        new AuditorId(row.id()), row.name(), row.accountId() != null, made.get(row.id())))
                .toList();
    }

    /**
     * Writes down that an auditor declared on paper; conflicts are entered with the auditor.
     *
     * @throws RecordNotFound if the auditor has no call in the audit
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public void onPaper(AuditId audit, AuditorId auditor) {
        audits.require(audit);
        if (!declarations.team(audit.value()).contains(auditor.value())) {
            throw new RecordNotFound();
        }
        if (!declarations.existsByAuditIdAndAuditorId(audit.value(), auditor.value())) {
            declarations.save(new DeclarationRow(Ids.timeOrdered(), audit.value(), auditor.value(), clock.instant()));
            log.record(
                    "conflicts-complete-on-paper",
                    "mystery-auditor",
                    auditor.value(),
                    Map.of("audit", audit.value().toString()));
        }
    }
}
