package eu.gminarium.benchmark.report;

import eu.gminarium.documents.PdfFrame;
import eu.gminarium.documents.PdfRenderer;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.tenancy.Partnership;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets briefs as PDF: always two pages. */
@Singleton
@Unchecked("sets what the caller was allowed to read")
public class PrintedBriefs {

    private static final int PAGES = 2;
    private static final int STEP = 10;
    private static final int DEFINITIONS = 4;
    private static final int FEW = 2;

    private final PdfRenderer renderer;
    private final Messages messages;

    PrintedBriefs(PdfRenderer renderer, Messages messages) {
        this.renderer = renderer;
        this.messages = messages;
    }

    /** Figures that the second page does not hold are left to the workbook; the page says so. */
    public byte[] pdf(Brief brief, Partnership partnership, Locale language) {
        PdfFrame frame = PdfFrame.portrait(messages, language, brief.title(), partnership.demo())
                .withFooter(brief.title() + " · " + partnership.name());
        byte[] pdf = render(frame, brief, brief);
        int definitions = DEFINITIONS;
        for (int rows = brief.rows().size(); pages(pdf) > PAGES && rows > 0; rows -= STEP) {
            pdf = render(frame, brief.shortened(rows, definitions), brief);
            definitions = FEW;
        }
        return pdf;
    }

    private byte[] render(PdfFrame frame, Brief shown, Brief whole) {
        return renderer.render(
                "print/brief.jte",
                frame,
                Map.of(
                        "brief",
                        shown,
                        "leftOut",
                        whole.rows().size() - shown.rows().size()));
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
