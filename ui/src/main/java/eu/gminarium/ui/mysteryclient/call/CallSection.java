package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallFilter;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.mysteryclient.script.Script;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Choices;
import eu.gminarium.ui.mysteryclient.Paths;
import eu.gminarium.ui.mysteryclient.Words;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The calls of an audit, to look through and to open. */
public final class CallSection extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Calls calls;
    private final transient Function<Call, String> scenario;
    private final Select<CallStatus> status = Choices.of("mystery.status", CallStatus.values());
    private transient CallFilter filter;

    /** @param script the scenarios by which the calls are named */
    public CallSection(Calls calls, CallFilter filter, Script script) {
        this(calls, filter, titles(script));
    }

    /** @param scenario what the call plays */
    CallSection(Calls calls, CallFilter filter, Function<Call, String> scenario) {
        this.calls = calls;
        this.filter = filter;
        this.scenario = scenario;
        addClassName("gm-section");
        LazyList<Call> list = list();
        // Allowing an empty choice asks for its label at once: the generator must know it before.
        status.setItemLabelGenerator(value -> value == null ? Texts.t("mystery.any") : Words.of(value));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(Texts.t("mystery.any"));
        status.addValueChangeListener(change -> {
            this.filter = new CallFilter(filter.audit(), filter.office(), change.getValue());
            list.refresh();
        });
        add(new H2(Texts.t("mystery.calls")), status, list);
    }

    private static Function<Call, String> titles(Script script) {
        Map<ScenarioId, String> titles = script.scenarios().stream()
                .collect(Collectors.toMap(Scenario::id, scenario -> Texts.t(scenario.title())));
        return call -> titles.getOrDefault(call.scenario(), "");
    }

    private LazyList<Call> list() {
        return new LazyList<Call>(
                        Texts.t("mystery.calls"),
                        piece -> calls.list(filter, piece.limit(), piece.offset())
                                .calls(),
                        () -> (int) calls.list(filter, 1, 0).total(),
                        new EmptyState(VaadinIcon.PHONE, Texts.t("mystery.calls.empty")))
                .link(Texts.t("mystery.office"), Call::officeName, call -> Paths.call(call.id()))
                .column(Texts.t("mystery.when"), Words::when)
                .column(Texts.t("mystery.scenario"), scenario::apply)
                .column(Texts.t("mystery.auditor"), Call::auditorName)
                .component(Texts.t("mystery.status"), Words::badge)
                .number(Texts.t("mystery.index"), call -> Words.index(call.index()));
    }
}
