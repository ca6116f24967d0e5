package eu.gminarium.ui.benchmark.report;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import eu.gminarium.benchmark.report.job.DashboardReport;
import eu.gminarium.benchmark.report.job.DashboardReportId;
import eu.gminarium.benchmark.report.job.DashboardReports;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One's own reports, each with how far it is; asks anew while one of them runs, also in another browser. */
final class ReportList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 800;
    private static final int NO_POLL = -1;
    private static final double WHOLE = 100;

    private final transient DashboardReports reports;
    private final transient Map<OfficeId, String> names;
    private final Div place = new Div();
    private final Span ready = new Span();
    private final transient Map<DashboardReportId, Line> lines = new HashMap<>();
    private transient List<DashboardReport> shown = List.of();
    private @Nullable Registration polling;

    ReportList(DashboardReports reports, Map<OfficeId, String> names) {
        this.reports = reports;
        this.names = names;
        addClassName("gm-full");
        ready.addClassName("gm-aloud");
        ready.getElement().setAttribute("role", "status");
        add(place, ready);
        rebuild();
        show();
    }

    /** Reads anew, and changes only what is not as it stands there: nobody loses their place while a report is made. */
    void show() {
        List<DashboardReport> now = reports.own();
        if (now.equals(shown)) {
            return;
        }
        List<DashboardReport> before = shown;
        shown = now;
        if (ids(now).equals(ids(before))) {
            now.forEach(report -> Objects.requireNonNull(lines.get(report.id())).show(report));
        } else {
            rebuild();
        }
        tell(before);
        getUI().ifPresent(tab -> tab.setPollInterval(running() ? POLL_MILLIS : NO_POLL));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> show());
        event.getUI().setPollInterval(running() ? POLL_MILLIS : NO_POLL);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
            event.getUI().setPollInterval(NO_POLL);
        }
    }

    private boolean running() {
        return shown.stream().anyMatch(DashboardReport::running);
    }

    private static List<DashboardReportId> ids(List<DashboardReport> reports) {
        return reports.stream().map(DashboardReport::id).toList();
    }

    /** Says aloud which report has just been made. */
    private void tell(List<DashboardReport> before) {
        Set<DashboardReportId> running = before.stream()
                .filter(DashboardReport::running)
                .map(DashboardReport::id)
                .collect(Collectors.toSet());
        shown.stream()
                .filter(report -> report.status() == ReportStatus.DONE && running.contains(report.id()))
                .findFirst()
                .ifPresent(report -> ready.setText(Texts.t("brief.ready", about(report))));
    }

    private void rebuild() {
        place.removeAll();
        lines.clear();
        if (shown.isEmpty()) {
            place.add(new EmptyState(VaadinIcon.FILE_TEXT_O, Texts.t("brief.screen.empty")));
            return;
        }
        var table = new PlainTable(
                Texts.t("brief.screen.list"),
                List.of(
                        Texts.t("report.about"),
                        Texts.t("report.language"),
                        Texts.t("report.list.when"),
                        Texts.t("report.list.file"),
                        Texts.t("report.list.remove")));
        shown.forEach(report -> {
            var line = new Line(report);
            lines.put(report.id(), line);
            table.row(List.of(
                    new Span(about(report)),
                    new Span(Texts.t("survey.language." + report.language().getLanguage())),
                    new Span(Texts.dateTime(
                            report.requestedAt(), Scopes.currentPartnership().zone())),
                    line.state,
                    line.end));
        });
        place.add(table);
    }

    private String about(DashboardReport report) {
        return report.office() == null ? Texts.t("brief.all-offices") : names.getOrDefault(report.office(), "");
    }

    /** What changes of a report while it is made. */
    private final class Line {

        private final Div state = new Div();
        private final Div end = new Div();
        private final Span percent = new Span();
        private final ProgressBar bar = new ProgressBar();

        private Line(DashboardReport report) {
            bar.getElement().setAttribute("aria-label", Texts.t("report.progress", about(report)));
            if (report.running()) {
                state.add(percent, bar);
                progress(report);
            } else {
                state.add(ended(report));
            }
            end.add(button(report));
        }

        private void show(DashboardReport report) {
            if (report.running()) {
                progress(report);
            } else if (bar.getParent().isPresent()) {
                state.removeAll();
                state.add(ended(report));
                end.removeAll();
                end.add(button(report));
            }
        }

        private void progress(DashboardReport report) {
            percent.setText(Texts.t("report.progress.percent", report.progress()));
            bar.setValue(report.progress() / WHOLE);
        }
    }

    private Component ended(DashboardReport report) {
        return report.status() == ReportStatus.DONE
                ? new FileDownload(
                        Texts.t("brief.save." + report.format()),
                        about(report).replaceAll("[\\\\/:*?\"<>|]+", "") + "."
                                + report.format().name().toLowerCase(Locale.ROOT),
                        report.format().contentType(),
                        () -> reports.file(report.id()).content())
                : new StatusBadge(
                        report.status() == ReportStatus.CANCELLED ? Tone.NEUTRAL : Tone.DANGER,
                        Texts.t("report.status." + report.status()));
    }

    /** It may have ended between the look and the click. */
    private Button button(DashboardReport report) {
        String key = report.running() ? "report.stop" : "report.remove";
        var button = new Button(Texts.t(key), click -> {
            if (reports.own().stream().anyMatch(each -> each.id().equals(report.id()) && each.running())) {
                reports.cancel(report.id());
            } else if (!report.running()) {
                reports.remove(report.id());
            }
            show();
        });
        button.setAriaLabel(Texts.t(key + ".what", about(report)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
