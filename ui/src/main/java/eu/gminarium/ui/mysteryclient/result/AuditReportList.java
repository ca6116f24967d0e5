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
import eu.gminarium.mysteryclient.report.AuditReports;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import java.util.List;
import java.util.Locale;
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
    private transient List<AuditReport> shown = List.of();
    private @Nullable Registration polling;

    AuditReportList(AuditReports reports, Audit audit, OfficeNames names) {
        this.reports = reports;
        this.audit = audit;
        this.name = Texts.t(audit.title()).replaceAll("[\\\\/:*?\"<>|]+", "");
        this.names = names;
        getElement().setAttribute("role", "status");
        show();
    }

    /** Reads anew, and shows it if it is not what stands there. */
    void show() {
        List<AuditReport> now = reports.of(audit.id());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        if (!now.isEmpty()) {
            add(table());
        }
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

    private PlainTable table() {
        var table = new PlainTable(
                Texts.t("report.list"),
                List.of(
                        Texts.t("report.about"),
                        Texts.t("report.language"),
                        Texts.t("report.list.when"),
                        Texts.t("report.list.file"),
                        Texts.t("report.list.remove")));
        shown.forEach(report -> table.row(List.of(
                new Span(about(report)),
                new Span(Texts.t("survey.language." + report.language().getLanguage())),
                new Span(Texts.dateTime(
                        report.requestedAt(), Scopes.currentPartnership().zone())),
                state(report),
                end(report))));
        return table;
    }

    private String about(AuditReport report) {
        return report.office() == null
                ? Texts.t("mystery.all-offices")
                : names.names().getOrDefault(report.office(), "");
    }

    private Component state(AuditReport report) {
        if (report.status() == ReportStatus.DONE) {
            return new FileDownload(
                    Texts.t("report.save." + report.format()),
                    name + " – " + about(report) + "." + report.format().name().toLowerCase(Locale.ROOT),
                    report.format().contentType(),
                    () -> reports.file(report.id()).content());
        }
        if (!report.running()) {
            return new StatusBadge(
                    report.status() == ReportStatus.CANCELLED ? Tone.NEUTRAL : Tone.DANGER,
                    Texts.t("report.status." + report.status()));
        }
        var bar = new ProgressBar();
        bar.setValue(report.progress() / WHOLE);
        bar.getElement().setAttribute("aria-label", Texts.t("report.progress", about(report)));
        var words = new Span(Texts.t("report.progress.percent", report.progress()));
        return new Div(words, bar);
    }

    /** It may have ended between the look and the click. */
    private Button end(AuditReport report) {
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
