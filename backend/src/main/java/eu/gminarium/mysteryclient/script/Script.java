package eu.gminarium.mysteryclient.script;

import java.util.List;

/** What an auditor needs for a call: the scenarios by code and the criteria in their order. */
public record Script(List<Scenario> scenarios, List<Criterion> criteria) {

    public Script {
        scenarios = List.copyOf(scenarios);
        criteria = List.copyOf(criteria);
    }
}
