package eu.gminarium.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * What a reader's program finds in a PDF.
 *
 * @param text of all pages, one space for any white space
 * @param tagged whether it says so and has a tree of tags
 * @param fonts name by name, with whether the file brings it along
 */
public record PdfReading(
        String text,
        int pages,
        boolean tagged,
        @Nullable String language,
        @Nullable String title,
        List<Font> fonts) {

    /** A font of a page. */
    public record Font(String name, boolean embedded) {}

    public static PdfReading of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            var catalog = document.getDocumentCatalog();
            return new PdfReading(
                    stripper.getText(document).replaceAll("[\\s\\u00a0]+", " ").strip(),
                    document.getNumberOfPages(),
                    catalog.getMarkInfo() != null
                            && catalog.getMarkInfo().isMarked()
                            && catalog.getStructureTreeRoot() != null,
                    catalog.getLanguage(),
                    document.getDocumentInformation().getTitle(),
                    fonts(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Font> fonts(PDDocument document) throws IOException {
        List<Font> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                fonts.add(new Font(font.getName(), font.isEmbedded()));
            }
        }
        return fonts;
    }
}
