package eu.gminarium.ui.mysteryclient.call;

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
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.calibration.Calibrations;
import eu.gminarium.mysteryclient.calibration.OpenCalibration;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallFilter;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.CallQueue;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.call.QueuedCall;
import eu.gminarium.mysteryclient.review.Review;
import eu.gminarium.mysteryclient.review.Reviews;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Reach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import eu.gminarium.ui.mysteryclient.Paths;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The calls that the person may make or look through: an auditor's own ones, or all. */
@Prototype
@Route(value = ":partnership/calls", layout = MainLayout.class)
@NavigationItem(key = "nav.calls", icon = VaadinIcon.HEADSET, order = 41, section = "nav.section.mystery-client")
@ViewPermission(resource = Resource.CALL, verb = Verb.READ)
final class CallsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Calls calls;
    private final transient Scripts scripts;
    private final transient ConflictForm conflicts;
    private final transient CallQueue queue;
    private final transient Reviews reviews;
    private final transient Calibrations calibrations;
    private final transient SecondScorings seconds;
    private final transient OfficeDirectory offices;

    CallsView(
            Calls calls,
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
        this.scripts = scripts;
        this.conflicts = conflicts;
        this.queue = queue;
        this.reviews = reviews;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        boolean every = Access.current().reach(Resource.CALL, Verb.READ) == Reach.ALL;
        boolean auditor = Access.current().has(Role.AUDITOR);
        title(t(every ? "mystery.calls.all" : "mystery.calls.own"));
        subtitle(every ? null : t("mystery.calls.own.lead"));
        if (auditor) {
            actions(new Anchor(CurrentPartnership.path(Paths.CONFLICTS), t("mystery.conflicts.mine")));
            own(every);
        }
        if (every) {
            var titles = new ScenarioTitles(scripts);
            add(new CallSection(calls, new CallFilter(null, null, null), titles::of));
        }
    }

    /** Whoever plans audits too keeps the whole list below. */
    private void own(boolean every) {
        if (conflicts.awaited()) {
            if (!every) {
                title(t("mystery.conflicts.mine"));
                subtitle(t("mystery.conflicts.mine.lead"));
                actions();
            }
            add(conflicts.of(() -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false))));
            return;
        }
        List<QueuedCall> all = queue.mine();
        OfficeNames names = OfficeNames.of(offices.all());
        List<Review> returned = reviews.returned();
        if (!returned.isEmpty()) {
            add(returned(returned, all, names));
        }
        List<OpenCalibration> samples = calibrations.waiting();
        add(new WaitingSection(samples, seconds.mine()));
        if (!all.isEmpty() || !every) {
            Set<AuditId> closed = samples.stream().map(OpenCalibration::audit).collect(Collectors.toSet());
            add(new QueueSection(all, closed, new ScenarioTitles(scripts), names));
        }
    }

    /** Above the others, because somebody waits for them. */
    private Div returned(List<Review> returned, List<QueuedCall> own, OfficeNames names) {
        Map<CallId, Call> calls =
                own.stream().map(QueuedCall::call).collect(Collectors.toMap(Call::id, Function.identity()));
        var list = new UnorderedList();
        returned.forEach(review -> list.add(new ListItem(new Anchor(
                Paths.call(review.call()),
                t(
                        "mystery.review.returned.line",
                        names.of(Objects.requireNonNull(calls.get(review.call()))),
                        review.reason())))));
        var section = new Div(new H2(t("mystery.review.returned.title")), list);
        section.addClassName("gm-section");
        return section;
    }
}
