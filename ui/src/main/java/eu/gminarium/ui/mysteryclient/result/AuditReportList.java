package eu.gminarium.ui.mysteryclient.result;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.report.AuditReport;
import eu.gminarium.mysteryclient.report.AuditReportId;
import eu.gminarium.mysteryclient.report.AuditReports;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One's own reports on an audit, each with how far it is; asks anew while one of them runs, also in another browser. */
final class AuditReportList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 800;
    private static final int NO_POLL = -1;
    private static final double WHOLE = 100;

    private final transient AuditReports reports;
    private final transient Audit audit;
    private final String name;
    private final transient OfficeNames names;
    private final Div place = new Div();
    private final Span ready = new Span();
    private final transient Map<AuditReportId, Line> lines = new HashMap<>();
    private transient List<AuditReport> shown = List.of();
    private @Nullable Registration polling;

    AuditReportList(AuditReports reports, Audit audit, OfficeNames names) {
        this.reports = reports;
        this.audit = audit;
        this.name = Texts.t(audit.title()).replaceAll("[\\\\/:*?\"<>|]+", "");
        this.names = names;
        addClassName("gm-full");
        ready.addClassName("gm-aloud");
        ready.getElement().setAttribute("role", "status");
        add(place, ready);
        show();
    }

    /** Reads anew, and changes only what is not as it stands there: nobody loses their place while a report is made. */
    void show() {
        List<AuditReport> now = reports.of(audit.id());
        if (now.equals(shown)) {
            return;
        }
        List<AuditReport> before = shown;
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
        return shown.stream().anyMatch(AuditReport::running);
    }

    private static List<AuditReportId> ids(List<AuditReport> reports) {
        return reports.stream().map(AuditReport::id).toList();
    }

    /** Says aloud which report has just been made. */
    private void tell(List<AuditReport> before) {
        Set<AuditReportId> running = before.stream()
                .filter(AuditReport::running)
                .map(AuditReport::id)
                .collect(Collectors.toSet());
        shown.stream()
                .filter(report -> report.status() == ReportStatus.DONE && running.contains(report.id()))
                .findFirst()
                .ifPresent(report -> ready.setText(Texts.t("mystery.reports.ready", about(report))));
    }

    private void rebuild() {
        place.removeAll();
        lines.clear();
        if (shown.isEmpty()) {
            return;
        }
        var table = new PlainTable(
                Texts.t("mystery.reports"),
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

    private String about(AuditReport report) {
        return report.office() == null
                ? Texts.t("mystery.all-offices")
                : names.names().getOrDefault(report.office(), "");
    }

    /** What changes of a report while it is made. */
    private final class Line {

        private final Div state = new Div();
        private final Div end = new Div();
        private final Span percent = new Span();
        private final ProgressBar bar = new ProgressBar();

        private Line(AuditReport report) {
            bar.getElement().setAttribute("aria-label", Texts.t("report.progress", about(report)));
            if (report.running()) {
                state.add(percent, bar);
                progress(report);
            } else {
                state.add(ended(report));
            }
            end.add(button(report));
        }

        private void show(AuditReport report) {
            if (report.running()) {
                progress(report);
            } else if (bar.getParent().isPresent()) {
                state.removeAll();
                state.add(ended(report));
                end.removeAll();
                end.add(button(report));
            }
        }

        private void progress(AuditReport report) {
            percent.setText(Texts.t("report.progress.percent", report.progress()));
            bar.setValue(report.progress() / WHOLE);
        }
    }

    private Component ended(AuditReport report) {
        return report.status() == ReportStatus.DONE
                ? new FileDownload(
                        Texts.t("report.save." + report.format()),
                        name + " – " + about(report) + "."
                                + report.format().name().toLowerCase(Locale.ROOT),
                        report.format().contentType(),
                        () -> reports.file(report.id()).content())
                : new StatusBadge(
                        report.status() == ReportStatus.CANCELLED ? Tone.NEUTRAL : Tone.DANGER,
                        Texts.t("report.status." + report.status()));
    }

    /** It may have ended between the look and the click. */
    private Button button(AuditReport report) {
        String key = report.running() ? "report.stop" : "report.remove";
        var button = new Button(Texts.t(key), click -> {
            if (reports.of(audit.id()).stream().anyMatch(each -> each.id().equals(report.id()) && each.running())) {
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
