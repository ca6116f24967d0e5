package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.training.paper.Prints;
import eu.gminarium.training.paper.Scan;
import eu.gminarium.training.paper.Scans;
import eu.gminarium.training.session.Meeting;
import eu.gminarium.training.session.Session;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.ScanUpload;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;

/** The attendance lists of a session: to print for signatures, and scans of the signed ones. */
@Prototype
final class SessionPapers {

    private final Prints prints;
    private final Scans scans;
    private final ScanTable table;

    SessionPapers(Prints prints, Scans scans, ScanTable table) {
        this.prints = prints;
        this.scans = scans;
        this.table = table;
    }

    /** For coordinators: the lists hold the names of every office's people. */
    Component of(Session session, Runnable reload) {
        var links = new Div();
        links.addClassName("gm-downloads");
        session.meetings()
                .forEach(meeting -> links.add(FileDownload.pdf(
                        Texts.t("document.print.list") + ", " + Texts.date(meeting.day()),
                        "lista-" + meeting.day() + ".pdf",
                        () -> prints.attendanceList(session.id(), meeting.id()))));
        var section = new Div(
                new H2(Texts.t("document.papers")),
                links,
                new H3(Texts.t("document.scans")),
                table.of(scans.of(session.id()), scan -> what(scan, session), true, reload));
        section.addClassName("gm-papers");
        if (!session.meetings().isEmpty()) {
            section.add(upload(session, reload));
        }
        return section;
    }

    private Component upload(Session session, Runnable reload) {
        var of = new Select<Meeting>();
        of.setLabel(Texts.t("training.meeting"));
        of.setItems(session.meetings());
        of.setItemLabelGenerator(meeting -> Texts.date(meeting.day()) + ", " + Words.hours(meeting));
        of.setValue(session.meetings().getFirst());
        var upload = new ScanUpload("document.upload.drop", (name, bytes) -> {
            Scan kept = scans.ofList(session.id(), of.getValue().id(), name, bytes);
            Notices.success(Texts.t("document.scan.kept", kept.document().fileName()));
            reload.run();
        });
        var form = new Div(of, upload);
        form.addClassName("gm-scan-form");
        return form;
    }

    private static String what(Scan scan, Session session) {
        return session.meetings().stream()
                .filter(meeting -> meeting.id().equals(scan.meeting()))
                .findFirst()
                .map(meeting -> Texts.t("document.scan.list", Texts.date(meeting.day())))
                .orElse("");
    }
}
