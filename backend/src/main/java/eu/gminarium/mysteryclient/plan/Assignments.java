package eu.gminarium.mysteryclient.plan;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotRunning;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.KnownAuditors;
import eu.gminarium.mysteryclient.auditor.OwnOffices;
import eu.gminarium.mysteryclient.call.NewCall;
import eu.gminarium.mysteryclient.call.PlannedCalls;
import eu.gminarium.mysteryclient.script.StoredScripts;
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

/** Spreads an audit's calls over auditors, scenarios and days. */
@Singleton
public class Assignments {

    private final AuditReach audits;
    private final StoredScripts scripts;
    private final KnownAuditors auditors;
    private final PlannedCalls calls;
    private final OwnOffices ownOffices;
    private final OfficeDirectory offices;
    private final ActivityLog log;

    Assignments(
            AuditReach audits,
            StoredScripts scripts,
            KnownAuditors auditors,
            PlannedCalls calls,
            OwnOffices ownOffices,
            OfficeDirectory offices,
            ActivityLog log) {
        this.audits = audits;
        this.scripts = scripts;
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
        Audit audit = audits.hold(id);
        if (!audit.status().takesCalls()) {
            throw new AuditNotRunning();
        }
        BalancedPlan plan = new BalancedPlan(
                audit, scripts.scenarios(id), known(chosen), ownOffices.during(audit), new Random(seed));
        List<NewCall> drawn = plan.fill(offices(audit), calls.of(id));
        calls.add(drawn);
        log.record("assigned", "mystery-audit", id.value(), Map.of("seed", seed, "calls", drawn.size()));
        return drawn.size();
    }

    private List<AuditorId> known(List<AuditorId> chosen) {
        Set<AuditorId> wanted = Set.copyOf(chosen);
        List<AuditorId> found = auditors.all().stream().filter(wanted::contains).toList();
        if (found.size() < wanted.size()) {
            throw InvalidField.of("auditorIds", "mystery.invalid.auditor");
        }
        return found;
    }

    private List<Office> offices(Audit audit) {
        return offices.all().stream()
                .filter(office -> !office.hasLeftBefore(audit.startsOn()))
                .sorted(Comparator.comparingInt(Office::number))
                .toList();
    }
}
