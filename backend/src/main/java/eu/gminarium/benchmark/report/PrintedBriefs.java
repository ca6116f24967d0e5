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
import org.jspecify.annotations.Nullable;

/** Sets briefs as PDF: always two pages. */
@Singleton
@Unchecked("sets what the caller was allowed to read")
public class PrintedBriefs {

    private static final int PAGES = 2;

    /** Of the definitions, where not everything fits. */
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
        return pages(pdf) > PAGES ? shortened(frame, brief) : pdf;
    }

    /** Looks for the most rows that fit by halving, because setting the pages is what takes long. */
    private byte[] shortened(PdfFrame frame, Brief brief) {
        byte @Nullable [] fitting = null;
        int fit = 0;
        // All of them may fit beside fewer definitions.
        int tooMany = brief.rows().size() + 1;
        while (tooMany - fit > 1) {
            int rows = (fit + tooMany) / 2;
            byte[] pdf = render(frame, brief.shortened(rows, FEW), brief);
            if (pages(pdf) > PAGES) {
                tooMany = rows;
            } else {
                fit = rows;
                fitting = pdf;
            }
        }
        return fitting == null ? render(frame, brief.shortened(0, FEW), brief) : fitting;
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
