package eu.gminarium.ui.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.ui.common.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What calls of several audits play; asks once for each audit that is shown. */
final class ScenarioTitles {

    private final Scripts scripts;
    private final Map<AuditId, Map<ScenarioId, String>> known = new HashMap<>();

    ScenarioTitles(Scripts scripts) {
        this.scripts = scripts;
    }

    String of(Call call) {
        return known.computeIfAbsent(call.audit(), this::read).getOrDefault(call.scenario(), "");
    }

    private Map<ScenarioId, String> read(AuditId audit) {
        return scripts.of(audit).scenarios().stream()
                .collect(Collectors.toMap(Scenario::id, scenario -> Texts.t(scenario.title())));
    }
}
