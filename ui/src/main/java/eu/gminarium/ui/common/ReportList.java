package eu.gminarium.ui.common;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import eu.gminarium.documents.job.OwnReports;
import eu.gminarium.documents.job.Report;
import eu.gminarium.documents.job.ReportId;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.shared.FileNames;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.ui.common.StatusBadge.Tone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One's own reports, each with how far it is; asks anew while one of them runs, also in another browser. */
public final class ReportList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 800;
    private static final int NO_POLL = -1;
    private static final double WHOLE = 100;

    private final transient OwnReports reports;
    private final transient Supplier<? extends List<? extends Report>> own;
    private final transient Words words;
    private final Div place = new Div();
    private final Span ready = new Span();
    private final transient Map<ReportId, Line> lines = new HashMap<>();
    private transient List<? extends Report> shown;
    private @Nullable Registration polling;

    /** @param own reads those that stand here, the latest first */
    public ReportList(OwnReports reports, Supplier<? extends List<? extends Report>> own, Words words) {
        this.reports = reports;
        this.own = own;
        this.words = words;
        addClassName("gm-full");
        ready.addClassName("gm-aloud");
        ready.getElement().setAttribute("role", "status");
        add(place, ready);
        shown = own.get();
        rebuild();
    }

    /**
     * How the list speaks of its reports.
     *
     * @param list what it lists, for people who cannot see it
     * @param office an office's name
     * @param file with which the files' names begin
     * @param empty what stands there while there are none
     */
    public record Words(String list, Function<OfficeId, String> office, String file, Component... empty) {

        private String about(Report report) {
            OfficeId about = report.office();
            return about == null ? Texts.t("report.about.all") : office.apply(about);
        }

        private String fileName(Report report) {
            return FileNames.of(file + about(report)) + "." + report.kind().extension();
        }
    }

    /** Reads anew, and changes only what is not as it stands there: nobody loses their place while a report is made. */
    public void show() {
        List<? extends Report> now = own.get();
        if (now.equals(shown)) {
            return;
        }
        List<? extends Report> before = shown;
        shown = now;
        if (ids(now).equals(ids(before))) {
            now.forEach(report -> Objects.requireNonNull(lines.get(report.id())).show(report));
        } else {
            rebuild();
        }
        tell(before);
        getUI().ifPresent(this::poll);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> show());
        poll(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
            event.getUI().setPollInterval(NO_POLL);
        }
    }

    private void poll(UI tab) {
        tab.setPollInterval(shown.stream().anyMatch(Report::running) ? POLL_MILLIS : NO_POLL);
    }

    private static List<ReportId> ids(List<? extends Report> reports) {
        return reports.stream().map(Report::id).toList();
    }

    /** Says aloud which report has just been made. */
    private void tell(List<? extends Report> before) {
        Set<ReportId> running =
                before.stream().filter(Report::running).map(Report::id).collect(Collectors.toSet());
        shown.stream()
                .filter(report -> report.status() == ReportStatus.DONE && running.contains(report.id()))
                .findFirst()
                .ifPresent(report -> ready.setText(Texts.t("report.ready", words.about(report))));
    }

    private void rebuild() {
        place.removeAll();
        lines.clear();
        if (shown.isEmpty()) {
            place.add(words.empty());
            return;
        }
        var table = new PlainTable(
                words.list(),
                List.of(
                        Texts.t("report.about"),
                        Texts.t("report.language"),
                        Texts.t("report.list.when"),
                        Texts.t("report.list.file"),
                        Texts.t("report.list.remove")));
        shown.forEach(report -> table.row(row(report)));
        place.add(table);
    }

    private List<Component> row(Report report) {
        var line = new Line(report);
        lines.put(report.id(), line);
        return List.of(
                new Span(words.about(report)),
                new Span(Texts.t("survey.language." + report.language().getLanguage())),
                new Span(Texts.dateTime(
                        report.requestedAt(), Scopes.currentPartnership().zone())),
                line.state,
                line.end);
    }

    /** What changes of a report while it is made. */
    private final class Line {

        private final Div state = new Div();
        private final Div end = new Div();
        private final Span percent = new Span();
        private final ProgressBar bar = new ProgressBar();

        private Line(Report report) {
            bar.getElement().setAttribute("aria-label", Texts.t("report.progress", words.about(report)));
            if (report.running()) {
                state.add(percent, bar);
                progress(report);
            } else {
                state.add(ended(report));
            }
            end.add(button(report));
        }

        private void show(Report report) {
            if (report.running()) {
                progress(report);
            } else if (bar.getParent().isPresent()) {
                state.removeAll();
                state.add(ended(report));
                end.removeAll();
                end.add(button(report));
            }
        }

        private void progress(Report report) {
            percent.setText(Texts.t("report.progress.percent", report.progress()));
            bar.setValue(report.progress() / WHOLE);
        }
    }

    private Component ended(Report report) {
        return report.status() == ReportStatus.DONE
                ? new FileDownload(
                        Texts.t("report.save." + report.kind()),
                        words.fileName(report),
                        report.kind().contentType(),
                        () -> reports.file(report.id()).content())
                : new StatusBadge(
                        report.status() == ReportStatus.CANCELLED ? Tone.NEUTRAL : Tone.DANGER,
                        Texts.t("report.status." + report.status()));
    }

    /** It may have ended between the look and the click. */
    private Button button(Report report) {
        String key = report.running() ? "report.stop" : "report.remove";
        var button = new Button(Texts.t(key), click -> {
            if (own.get().stream().anyMatch(each -> each.id().equals(report.id()) && each.running())) {
                reports.cancel(report.id());
            } else if (!report.running()) {
                reports.remove(report.id());
            }
            show();
        });
        button.setAriaLabel(Texts.t(key + ".what", words.about(report)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
