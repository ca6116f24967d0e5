package eu.gminarium.ui.mysteryclient.plan;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.mysteryclient.script.Scripts;

/** What is needed to change the scenarios and criteria of an audit that is still planned. */
record ScriptEditing(AuditId audit, AuditDialogs dialogs, Scripts scripts, Runnable then) {

    void addScenario() {
        dialogs.scenario(audit, then).open();
    }

    void remove(Scenario scenario) {
        scripts.removeScenario(scenario.id());
        then.run();
    }

    void addCriterion() {
        dialogs.criterion(audit, then).open();
    }

    void remove(Criterion criterion) {
        scripts.removeCriterion(criterion.id());
        then.run();
    }
}
