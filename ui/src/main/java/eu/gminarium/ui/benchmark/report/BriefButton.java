package eu.gminarium.ui.benchmark.report;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import eu.gminarium.benchmark.report.ResultsFormat;
import eu.gminarium.benchmark.report.job.DashboardReport;
import eu.gminarium.benchmark.report.job.DashboardReports;
import eu.gminarium.benchmark.report.job.NewDashboardReport;
import eu.gminarium.documents.job.ReportId;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.shared.FileNames;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An office's brief in one click: it is made in the background, and saved when it is there. Who leaves the page meanwhile finds
 * it among the reports.
 */
public final class BriefButton extends Div {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 500;
    private static final int NO_POLL = -1;

    private final transient DashboardReports reports;
    private final transient OfficeId office;
    private final String name;
    private final Button button = new Button(Texts.t("brief.button"), VaadinIcon.FILE_TEXT_O.create());
    private final Span state = new Span();
    private transient @Nullable ReportId making;
    private @Nullable Registration polling;

    /** @param name the office's */
    public BriefButton(DashboardReports reports, OfficeId office, String name) {
        this.reports = reports;
        this.office = office;
        this.name = name;
        addClassNames("gm-row", "gm-brief-button");
        state.getElement().setAttribute("role", "status");
        button.setAriaLabel(Texts.t("brief.button.what", name));
        button.addClickListener(click -> start());
        add(button, state);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
        }
        if (making != null) {
            event.getUI().setPollInterval(NO_POLL);
        }
    }

    private void start() {
        var wanted = new NewDashboardReport(office, Texts.locale(), ResultsFormat.PDF);
        making = reports.start(wanted).id();
        button.setEnabled(false);
        getUI().ifPresent(tab -> tab.setPollInterval(POLL_MILLIS));
        look();
    }

    private void look() {
        if (making == null) {
            return;
        }
        DashboardReport report = reports.get(making);
        if (report.running()) {
            state.setText(Texts.t("brief.button.working", report.progress()));
        } else {
            ended(report);
        }
    }

    private void ended(DashboardReport report) {
        making = null;
        button.setEnabled(true);
        getUI().ifPresent(tab -> tab.setPollInterval(NO_POLL));
        state.removeAll();
        if (report.status() == ReportStatus.DONE) {
            var file = FileDownload.pdf(
                    Texts.t("report.save.PDF"),
                    fileName(),
                    () -> reports.file(report.id()).content());
            state.add(file);
            file.getElement().executeJs("this.click()");
        } else {
            state.setText(Texts.t("brief.button.failed"));
        }
    }

    private String fileName() {
        return FileNames.of(Texts.t("brief.title", name)) + ".pdf";
    }
}
