package eu.gminarium.mysteryclient.report;

import eu.gminarium.documents.PdfFrame;
import eu.gminarium.documents.PdfRenderer;
import eu.gminarium.shared.i18n.Messages;
import jakarta.inject.Singleton;
import java.util.Map;

/** Sets reports on audits as PDF. */
@Singleton
class PrintedAudits {

    private final PdfRenderer renderer;
    private final Messages messages;

    PrintedAudits(PdfRenderer renderer, Messages messages) {
        this.renderer = renderer;
        this.messages = messages;
    }

    byte[] pdf(ReportedAudit reported) {
        PrintedAudit report = new AuditText(reported).print();
        String title = report.title() + " – " + report.subject();
        PdfFrame frame = PdfFrame.portrait(
                        messages,
                        reported.words().locale(),
                        title,
                        reported.partnership().demo())
                .withFooter(title);
        return renderer.render("print/audit-report.jte", frame, Map.of("report", report));
    }
}
