package eu.gminarium.ui.training.planning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.plan.Programme;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.schedule.Schedule;
import eu.gminarium.training.schedule.ScheduleChange;
import eu.gminarium.training.schedule.ScheduleFiles;
import eu.gminarium.training.schedule.ScheduleLine;
import eu.gminarium.training.schedule.Schedules;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.training.Buttons;
import eu.gminarium.ui.training.TrainingFields;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The support schedule of a programme: what is planned now against what was published last, and all revisions. */
@Prototype
@Route(value = ":partnership/support-schedule", layout = MainLayout.class)
@NavigationItem(
        key = "nav.support-schedule",
        icon = VaadinIcon.CALENDAR_CLOCK,
        order = 27,
        section = "nav.section.trainings")
@ViewPermission(resource = Resource.TRAINING, verb = Verb.READ)
final class ScheduleView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PROGRAMME = "programme";
    private static final String REVISION = "revision";
    private static final int NOTE_LENGTH = 1000;

    private final transient Schedules schedules;
    private final transient ScheduleFiles files;
    private final transient Programmes programmes;

    ScheduleView(Schedules schedules, ScheduleFiles files, Programmes programmes) {
        super("need.schedule.title-page");
        this.schedules = schedules;
        this.files = files;
        this.programmes = programmes;
        subtitle(t("need.schedule.lead"));
    }

    /** @param note what the readers should know of the change */
    record NoteForm(String note) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        actions();
        List<Programme> all = programmes.list();
        Programme chosen = find(
                        event.getLocation(),
                        PROGRAMME,
                        all,
                        each -> each.id().value().toString())
                .or(() -> all.stream().findFirst())
                .orElse(null);
        if (chosen == null) {
            add(new EmptyState(VaadinIcon.CALENDAR_CLOCK, t("need.schedule.no-programme")));
            return;
        }
        if (all.size() > 1) {
            add(choice(all, chosen));
        }
        List<Schedule> revisions = schedules.all(chosen.id());
        find(event.getLocation(), REVISION, revisions, each -> each.id().value().toString())
                .ifPresentOrElse(revision -> show(chosen, revision), () -> show(chosen, revisions));
    }

    /** What is planned now. */
    private void show(Programme programme, List<Schedule> revisions) {
        List<ScheduleLine> lines = schedules.current(programme.id());
        boolean first = revisions.isEmpty();
        boolean differs = lines.stream().anyMatch(line -> line.change() != null);
        if (Access.current().may(Resource.TRAINING, Verb.WRITE) && !lines.isEmpty() && (first || differs)) {
            int next = first ? 1 : revisions.getFirst().number() + 1;
            actions(Buttons.primary(
                    "need.schedule.publish", () -> publish(programme, next).open()));
        }
        add(new H2(t("need.schedule.now")), new Paragraph(state(lines, revisions, differs)));
        add(
                lines.isEmpty()
                        ? new EmptyState(VaadinIcon.CALENDAR_CLOCK, t("need.schedule.empty"))
                        : new ScheduleTable(lines));
        add(new H2(t("need.schedule.revisions")), table(programme, revisions));
    }

    /** A published revision. */
    private void show(Programme programme, Schedule revision) {
        add(
                new Anchor(path(programme, null), t("need.schedule.back")),
                new H2(t("need.schedule.revision.of", revision.number(), revision.publishedOn())));
        if (revision.note() != null) {
            add(new Paragraph(revision.note()));
        }
        add(new ScheduleDownloads(revision, files), new ScheduleTable(revision.lines()));
    }

    private String state(List<ScheduleLine> lines, List<Schedule> revisions, boolean differs) {
        if (revisions.isEmpty()) {
            return t("need.schedule.first");
        }
        int last = revisions.getFirst().number();
        return differs
                ? t(
                        "need.schedule.differs",
                        last,
                        count(lines, ScheduleChange.ADDED),
                        count(lines, ScheduleChange.MOVED),
                        count(lines, ScheduleChange.CANCELLED))
                : t("need.schedule.same", last);
    }

    private static long count(List<ScheduleLine> lines, ScheduleChange change) {
        return lines.stream().filter(line -> line.change() == change).count();
    }

    private Component table(Programme programme, List<Schedule> revisions) {
        if (revisions.isEmpty()) {
            return new EmptyState(VaadinIcon.FILE_TABLE, t("need.schedule.revisions.empty"));
        }
        var table = new PlainTable(
                t("need.schedule.revisions"),
                List.of(
                        t("need.schedule.revision"),
                        t("need.schedule.published-on"),
                        t("need.schedule.changes"),
                        t("need.schedule.note")));
        revisions.forEach(revision -> table.row(List.of(
                new Anchor(path(programme, revision), t("need.schedule.revision") + " " + revision.number()),
                new Span(Texts.date(revision.publishedOn())),
                new Span(t(
                        "need.schedule.changes.of",
                        revision.count(ScheduleChange.ADDED),
                        revision.count(ScheduleChange.MOVED),
                        revision.count(ScheduleChange.CANCELLED))),
                new Span(revision.note() == null ? "" : revision.note()))));
        return table;
    }

    private Div choice(List<Programme> all, Programme chosen) {
        var select = new Select<Programme>();
        select.setLabel(t("need.schedule.programme"));
        select.setItems(all);
        select.setItemLabelGenerator(Programme::name);
        select.setValue(chosen);
        select.addClassName("gm-wide-field");
        select.addValueChangeListener(event -> getUI().ifPresent(ui -> ui.navigate(
                CurrentPartnership.path("support-schedule"),
                QueryParameters.of(PROGRAMME, event.getValue().id().value().toString()))));
        return new Div(select);
    }

    private FormDialog<NoteForm> publish(Programme programme, int number) {
        return new FormDialog<>(
                        t("need.schedule.publish.title", number),
                        t("need.schedule.publish"),
                        NoteForm.class,
                        (NoteForm form) -> {
                            String note = form.note();
                            Schedule published =
                                    schedules.publish(programme.id(), note.isBlank() ? null : note.strip());
                            Notices.success(t("need.schedule.published", published.number()));
                            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                        })
                .field("note", TrainingFields.lines("need.schedule.note", NOTE_LENGTH));
    }

    private static String path(Programme programme, @Nullable Schedule revision) {
        String address = "support-schedule?" + PROGRAMME + "=" + programme.id().value();
        return CurrentPartnership.path(
                revision == null
                        ? address
                        : address + "&" + REVISION + "=" + revision.id().value());
    }

    private static <T> Optional<T> find(Location location, String parameter, List<T> all, Function<T, String> key) {
        String wanted =
                location.getQueryParameters().getSingleParameter(parameter).orElse("");
        return all.stream().filter(each -> key.apply(each).equals(wanted)).findFirst();
    }
}
