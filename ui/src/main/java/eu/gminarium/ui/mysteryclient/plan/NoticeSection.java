package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.notice.Notice;
import eu.gminarium.mysteryclient.notice.Notices;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The notice to the offices: to print or send, and which office was sent it when. */
@Singleton
final class NoticeSection {

    private final Notices notices;
    private final OfficeDirectory offices;
    private final Clock clock;

    NoticeSection(Notices notices, OfficeDirectory offices, Clock clock) {
        this.notices = notices;
        this.offices = offices;
        this.clock = clock;
    }

    Component of(Audit audit, Runnable reload) {
        List<Notice> all = notices.list(audit.id());
        long sent = all.stream().filter(notice -> notice.sentOn() != null).count();
        var row = new Div(
                FileDownload.pdf(
                        Texts.t("mystery.notice.all"), "audit-notice.pdf", () -> notices.pdf(audit.id(), null, null)),
                new Button(Texts.t("mystery.notice.note"), click -> dialog(audit, all, reload)));
        row.addClassName("gm-row");
        var lead = new Paragraph(Texts.t("mystery.notice.lead"));
        lead.addClassName("gm-quiet");
        var section = new Div(
                new H2(Texts.t("mystery.notice")),
                lead,
                new Paragraph(Texts.t("mystery.notice.sent", (int) sent, all.size())),
                row,
                list(audit, all));
        section.addClassName("gm-section");
        return section;
    }

    /** A link to the paper of each office only once somebody looks for it. */
    private NativeDetails list(Audit audit, List<Notice> all) {
        var details = new NativeDetails(Texts.t("mystery.notice.by-office"));
        details.addClassName("gm-scenario");
        details.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                details.setContent(table(audit, all));
            }
        });
        return details;
    }

    private PlainTable table(Audit audit, List<Notice> all) {
        var table = new PlainTable(
                Texts.t("mystery.notice"),
                List.of(Texts.t("mystery.office"), Texts.t("mystery.notice.sent-on"), Texts.t("mystery.notice.paper")));
        OfficeNames names = OfficeNames.of(offices.all());
        all.forEach(notice -> {
            LocalDate sentOn = notice.sentOn();
            FileDownload paper =
                    FileDownload.pdf("PDF", "audit-notice.pdf", () -> notices.pdf(audit.id(), notice.office(), null));
            paper.getElement().setAttribute("aria-label", "PDF: " + names.of(notice.office()));
            table.row(List.of(
                    new Span(names.of(notice.office())), new Span(sentOn == null ? "–" : Texts.date(sentOn)), paper));
        });
        return table;
    }

    private void dialog(Audit audit, List<Notice> all, Runnable reload) {
        OfficeNames names = OfficeNames.of(offices.all());
        var chosen = new MultiSelectComboBox<Notice>(Texts.t("mystery.offices"));
        chosen.setItems(all);
        chosen.setItemLabelGenerator(notice -> names.of(notice.office()));
        chosen.setValue(all.stream().filter(notice -> notice.sentOn() == null).collect(Collectors.toSet()));
        var day = Dates.picker(Texts.t("mystery.notice.sent-on"));
        day.setValue(LocalDate.now(
                clock.withZone(Access.current().requirePartnership().zone())));
        new FormDialog<>(Texts.t("mystery.notice.note"), Texts.t("mystery.save"), Sent.class, form -> {
                    notices.sent(
                            audit.id(),
                            form.offices().stream().map(Notice::office).toList(),
                            form.day());
                    reload.run();
                })
                .required("offices", chosen)
                .required("day", day)
                .open();
    }

    record Sent(Set<Notice> offices, LocalDate day) {}
}
