package eu.gminarium.ui.survey;

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
import eu.gminarium.programme.Office;
import eu.gminarium.survey.report.job.Report;
import eu.gminarium.survey.report.job.Reports;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One's own reports on a wave, each with how far it is; asks anew while one of them runs, also in another browser. */
final class ReportList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 800;
    private static final int NO_POLL = -1;
    private static final double WHOLE = 100;

    private final transient Reports reports;
    private final transient WaveId wave;
    private final String name;
    private final transient List<Office> offices;
    private transient List<Report> shown = List.of();
    private @Nullable Registration polling;

    /** @param name of the wave, for the files' names */
    ReportList(Reports reports, WaveId wave, String name, List<Office> offices) {
        this.reports = reports;
        this.wave = wave;
        this.name = name;
        this.offices = List.copyOf(offices);
        getElement().setAttribute("role", "status");
        show();
    }

    /** Reads anew, and shows it if it is not what stands there. */
    void show() {
        List<Report> now = reports.of(wave);
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
        return shown.stream().anyMatch(Report::running);
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

    private String about(Report report) {
        return offices.stream()
                .filter(office -> office.id().equals(report.office()))
                .findFirst()
                .map(Office::displayName)
                .orElseGet(() -> Texts.t("report.about.all"));
    }

    private Component state(Report report) {
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
    private Button end(Report report) {
        String key = report.running() ? "report.stop" : "report.remove";
        var button = new Button(Texts.t(key), click -> {
            if (reports.of(wave).stream().anyMatch(each -> each.id().equals(report.id()) && each.running())) {
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
