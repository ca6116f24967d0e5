package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotRunning;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.KnownAuditors;
import eu.gminarium.mysteryclient.auditor.OwnOffices;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import jakarta.inject.Singleton;

/** The rules for who calls whom with what. */
@Singleton
final class CallPlan {

    private final AuditReach audits;
    private final StoredScripts scripts;
    private final KnownAuditors auditors;
    private final OwnOffices ownOffices;
    private final OfficeDirectory offices;

    CallPlan(
            AuditReach audits,
            StoredScripts scripts,
            KnownAuditors auditors,
            OwnOffices ownOffices,
            OfficeDirectory offices) {
        this.audits = audits;
        this.scripts = scripts;
        this.auditors = auditors;
        this.ownOffices = ownOffices;
        this.offices = offices;
    }

    void check(NewCall input) {
        Audit audit = audits.hold(input.audit());
        if (!audit.status().takesCalls()) {
            throw new AuditNotRunning();
        }
        if (input.plannedOn() != null) {
            audit.requireWithin("plannedOn", input.plannedOn());
        }
        Office office = offices.get(input.office());
        if (!fits(input.scenario(), audit, office)) {
            throw InvalidField.of("scenarioId", "mystery.invalid.scenario");
        }
        requireAuditor(input.auditor());
        ownOffices.during(audit).refuse(input.auditor(), office);
    }

    void checkReassignment(CallRow row, AuditorId auditor) {
        if (row.status() != CallStatus.PLANNED) {
            throw new CallNotOpen();
        }
        requireAuditor(auditor);
        Audit audit = audits.require(new AuditId(row.auditId()));
        ownOffices.during(audit).refuse(auditor, offices.get(new OfficeId(row.officeId())));
    }

    private boolean fits(ScenarioId scenario, Audit audit, Office office) {
        return scripts.scenario(audit.id(), scenario)
                .filter(found -> found.audience().includes(office.kind()))
                .isPresent();
    }

    private void requireAuditor(AuditorId id) {
        if (!auditors.knows(id)) {
            throw InvalidField.of("auditorId", "mystery.invalid.auditor");
        }
    }
}
