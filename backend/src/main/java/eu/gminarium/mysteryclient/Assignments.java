package eu.gminarium.mysteryclient;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotEmpty;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Spreads an audit's calls over auditors, scenarios and days. */
@Singleton
public class Assignments {

    private final AuditReach audits;
    private final ScenarioRepository scenarios;
    private final AuditorRepository auditors;
    private final CallRepository calls;
    private final OwnOffices ownOffices;
    private final OfficeDirectory offices;
    private final ActivityLog log;

    Assignments(
            AuditReach audits,
            ScenarioRepository scenarios,
            AuditorRepository auditors,
            CallRepository calls,
            OwnOffices ownOffices,
            OfficeDirectory offices,
            ActivityLog log) {
        this.audits = audits;
        this.scenarios = scenarios;
        this.auditors = auditors;
        this.calls = calls;
        this.ownOffices = ownOffices;
        this.offices = offices;
        this.log = log;
    }

    /**
     * Plans the calls that are missing to {@link Audit#callsPerOffice} in every office. Equal data and an equal seed
     * give an equal plan.
     *
     * @param chosen auditors who take part
     * @return how many calls were planned
     * @throws NobodyToAssign if an office has no auditor left who may call it, or no scenario
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public int assign(AuditId id, @NotEmpty List<AuditorId> chosen, long seed) {
        AuditRow audit = audits.require(id);
        if (audit.status() == AuditStatus.RELEASED) {
            throw new AuditNotRunning();
        }
        BalancedPlan plan = new BalancedPlan(
                audit,
                scenarios.findByAuditIdOrderByCode(audit.id()),
                known(chosen),
                ownOffices.during(audit),
                new Random(seed));
        List<CallRow> rows = plan.fill(offices(audit), calls.findByAuditId(audit.id()));
        calls.saveAll(rows);
        log.record("assigned", "mystery-audit", audit.id(), Map.of("seed", seed, "calls", rows.size()));
        return rows.size();
    }

    private List<UUID> known(List<AuditorId> chosen) {
        Set<UUID> wanted = chosen.stream().map(AuditorId::value).collect(Collectors.toSet());
        List<UUID> found = auditors.findAllOrderByName().stream()
                .map(AuditorRow::id)
                .filter(wanted::contains)
                .toList();
        if (found.size() < wanted.size()) {
            throw InvalidField.of("auditorIds", "mystery.invalid.auditor");
        }
        return found;
    }

    private List<Office> offices(AuditRow audit) {
        return offices.all().stream()
                .filter(office -> !office.hasLeftBefore(audit.startsOn()))
                .sorted(Comparator.comparingInt(Office::number))
                .toList();
    }
}
