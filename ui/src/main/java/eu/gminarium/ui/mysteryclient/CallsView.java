package eu.gminarium.ui.mysteryclient;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.mysteryclient.agreement.SecondScorings;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.calibration.Calibrations;
import eu.gminarium.mysteryclient.calibration.OpenCalibration;
import eu.gminarium.mysteryclient.call.CallFilter;
import eu.gminarium.mysteryclient.call.CallQueue;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.mysteryclient.script.Script;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Reach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The calls that the person may make or look through: an auditor's own ones, or all. */
@Prototype
@Route(value = ":partnership/calls", layout = MainLayout.class)
@NavigationItem(key = "nav.calls", icon = VaadinIcon.HEADSET, order = 41, section = "nav.section.mystery-client")
@ViewPermission(resource = Resource.CALL, verb = Verb.READ)
final class CallsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Calls calls;
    private final transient Audits audits;
    private final transient Scripts scripts;
    private final transient CallQueue queue;
    private final transient Calibrations calibrations;
    private final transient SecondScorings seconds;
    private final transient OfficeDirectory offices;

    CallsView(
            Calls calls,
            Audits audits,
            Scripts scripts,
            CallQueue queue,
            Calibrations calibrations,
            SecondScorings seconds,
            OfficeDirectory offices) {
        this.queue = queue;
        this.calibrations = calibrations;
        this.seconds = seconds;
        this.offices = offices;
        this.calls = calls;
        this.audits = audits;
        this.scripts = scripts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        boolean own = Access.current().reach(Resource.CALL, Verb.READ) == Reach.OWN;
        title(t(own ? "mystery.calls.own" : "mystery.calls.all"));
        if (own) {
            subtitle(t("mystery.calls.own.lead"));
        }
        List<Scenario> scenarios = audits.list().stream()
                .flatMap(audit -> scripts.of(audit.id()).scenarios().stream())
                .toList();
        if (own) {
            List<OpenCalibration> samples = calibrations.waiting();
            add(
                    new WaitingSection(samples, seconds.mine()),
                    new QueueSection(
                            queue.mine(),
                            samples.stream().map(OpenCalibration::audit).collect(Collectors.toSet()),
                            titles(scenarios),
                            OfficeNames.of(offices.all())));
        } else {
            add(new CallSection(calls, new CallFilter(null, null, null), new Script(scenarios, List.of())));
        }
    }

    private static Map<ScenarioId, String> titles(List<Scenario> scenarios) {
        return scenarios.stream().collect(Collectors.toMap(Scenario::id, scenario -> Texts.t(scenario.title())));
    }
}
