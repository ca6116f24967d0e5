package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
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
import eu.gminarium.mysteryclient.review.Review;
import eu.gminarium.mysteryclient.review.Reviews;
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
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import eu.gminarium.ui.mysteryclient.Paths;
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
    private final transient ConflictForm conflicts;
    private final transient CallQueue queue;
    private final transient Reviews reviews;
    private final transient Calibrations calibrations;
    private final transient SecondScorings seconds;
    private final transient OfficeDirectory offices;

    CallsView(
            Calls calls,
            Audits audits,
            Scripts scripts,
            ConflictForm conflicts,
            CallQueue queue,
            Reviews reviews,
            Calibrations calibrations,
            SecondScorings seconds,
            OfficeDirectory offices) {
        this.calibrations = calibrations;
        this.seconds = seconds;
        this.offices = offices;
        this.calls = calls;
        this.audits = audits;
        this.scripts = scripts;
        this.conflicts = conflicts;
        this.queue = queue;
        this.reviews = reviews;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        boolean own = Access.current().reach(Resource.CALL, Verb.READ) == Reach.OWN;
        title(t(own ? "mystery.calls.own" : "mystery.calls.all"));
        if (own) {
            subtitle(t("mystery.calls.own.lead"));
            actions(new Anchor(CurrentPartnership.path(Paths.CONFLICTS), t("mystery.conflicts.mine")));
            if (conflicts.awaited()) {
                declareFirst();
                return;
            }
        }
        List<Review> returned = reviews.returned();
        if (!returned.isEmpty()) {
            add(returned(returned));
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

    /** Above the others, because somebody waits for them. */
    private Div returned(List<Review> returned) {
        var list = new UnorderedList();
        returned.forEach(review -> list.add(new ListItem(
                new Anchor(
                        Paths.call(review.call()),
                        calls.get(review.call()).call().officeName()),
                new Text(": " + review.reason()))));
        var section = new Div(new H2(t("mystery.review.returned.title")), list);
        section.addClassName("gm-section");
        return section;
    }

    private void declareFirst() {
        title(t("mystery.conflicts.mine"));
        subtitle(t("mystery.conflicts.mine.lead"));
        actions();
        add(conflicts.of(() -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false))));
    }
}
