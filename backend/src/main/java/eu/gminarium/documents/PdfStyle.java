package eu.gminarium.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of printed documents, read once. */
final class PdfStyle {

    static final String CSS = read("/documents/pdf.css");

    private PdfStyle() {}

    private static String read(String resource) {
        try (InputStream file = PdfStyle.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("the style sheet " + resource + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
