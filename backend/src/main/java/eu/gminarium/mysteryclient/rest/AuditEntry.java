package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Takes in an audit with its scenarios and criteria, all or nothing. */
@Singleton
class AuditEntry {

    private final Audits audits;
    private final Scripts scripts;

    AuditEntry(Audits audits, Scripts scripts) {
        this.audits = audits;
        this.scripts = scripts;
    }

    @Transactional
    Audit plan(NewAuditJson json) {
        Audit audit = audits.plan(json.toInput());
        json.scenarioInputs().forEach(scenario -> scripts.addScenario(audit.id(), scenario));
        json.criterionInputs().forEach(criterion -> scripts.addCriterion(audit.id(), criterion));
        return audit;
    }

    @Transactional
    Audit change(AuditId id, AuditPatchJson patch) {
        Audit audit = audits.get(id);
        if (patch.changesPlan()) {
            audit = audits.change(id, patch.over(audit), patch.version());
        } else if (patch.version() != audit.version()) {
            throw new StaleVersion();
        }
        return patch.status() == null ? audit : audits.changeStatus(id, patch.status(), audit.version());
    }
}
