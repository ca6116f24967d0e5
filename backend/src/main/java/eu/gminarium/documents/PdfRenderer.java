package eu.gminarium.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;
import eu.gminarium.security.Unchecked;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.regex.Pattern;

/**
 * Makes PDF documents from templates: tagged for screen readers (PDF/UA-1), with language and title, all fonts
 * embedded. A template is well-formed XHTML; pictures stand in it as {@code data:} addresses, drawings as SVG elements,
 * nothing is fetched.
 */
@Singleton
@Unchecked("it only sets what a caller was allowed to read")
public class PdfRenderer {

    /** What XML 1.0 (2.2) cannot hold, not even escaped. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final Set<FSFontUseCase> FONT_USES = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "eu.gminarium.jte");

    PdfRenderer() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * A document from a template.
     *
     * @param template path below {@code src/main/jte}: {@code print/attendance-list.jte}
     * @param values the template's parameters, except for {@code frame}
     */
    public byte[] render(String template, PdfFrame frame, Map<String, Object> values) {
        StringOutput html = new StringOutput();
        Map<String, Object> all = new HashMap<>(values);
        all.put("frame", frame);
        templates.render(template, all, html);
        return set(NO_XML.matcher(html.toString()).replaceAll(""));
    }

    private static byte[] set(String xhtml) {
        var pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useUnicodeLineBreaker(new WholeNumbers())
                .withProducer("Gminarium")
                .withHtmlContent(xhtml, null)
                .toStream(pdf);
        if (xhtml.contains("<svg")) {
            // They may run nothing and fetch nothing.
            builder.useSVGDrawer(new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE));
        }
        for (PdfFont font : PdfFont.values()) {
            builder.useFont(font::open, PdfFont.FAMILY, font.weight(), font.style(), true, FONT_USES);
        }
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
