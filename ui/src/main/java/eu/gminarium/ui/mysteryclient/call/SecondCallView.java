package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.mysteryclient.agreement.SecondCall;
import eu.gminarium.mysteryclient.agreement.SecondScorings;
import eu.gminarium.mysteryclient.agreement.SecondSheet;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.mysteryclient.Paths;
import eu.gminarium.ui.mysteryclient.sheet.ScoringSheet;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A call that a second auditor scores: the scenario, the first one's notes, and the criteria without any scores. */
@Prototype
@Route(value = ":partnership/calls/:call/second", layout = MainLayout.class)
@ViewPermission(resource = Resource.CALL, verb = Verb.READ)
final class SecondCallView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SecondScorings seconds;

    SecondCallView(SecondScorings seconds) {
        super("mystery.second");
        this.seconds = seconds;
        crumb(t("mystery.calls"), CallsView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        CallId id = new CallId(RouteKey.of(event, "call"));
        try {
            show(seconds.get(id));
        } catch (RecordNotFound notInTheSample) {
            add(new EmptyState(VaadinIcon.PHONE, t("mystery.second.none")));
        }
    }

    private void show(SecondSheet sheet) {
        SecondCall call = sheet.call();
        title(t("mystery.second.of", call.officeName()));
        subtitle(when(call));
        Instant doneAt = call.doneAt();
        if (doneAt != null) {
            add(new StatusBadge(StatusBadge.Tone.SUCCESS, t("mystery.second.done")));
        } else {
            add(new Paragraph(t("mystery.second.lead")));
        }
        add(CallView.task(sheet.scenario()));
        if (sheet.notes() != null && !sheet.notes().isBlank()) {
            var notes = new Div(new H2(t("mystery.second.notes")), new Paragraph(sheet.notes()));
            notes.addClassNames("gm-task", "gm-conversation");
            add(notes);
        }
        add(new ScoringSheet(sheet.criteria(), sheet.scores(), doneAt == null ? scores -> save(call, scores) : null));
    }

    private void save(SecondCall call, List<Score> scores) {
        seconds.score(call.call(), scores);
        Notices.success(t("mystery.second.saved"));
        getUI().ifPresent(ui -> ui.navigate(CurrentPartnership.path(Paths.CALLS)));
    }

    private String when(SecondCall call) {
        ZoneId zone = Access.current().requirePartnership().zone();
        Instant made = call.calledAt();
        if (made != null) {
            return Texts.dateTime(made, zone);
        }
        return t(
                "mystery.second.not-made",
                call.plannedOn() == null ? "–" : Texts.date(call.plannedOn()),
                call.auditorName());
    }
}
