package eu.gminarium.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.InputStream;

/** The cuts of the one font that documents are set in; it has every Polish and Czech letter. */
enum PdfFont {
    REGULAR("Regular", 400, FontStyle.NORMAL),
    BOLD("Bold", 700, FontStyle.NORMAL),
    ITALIC("Italic", 400, FontStyle.ITALIC);

    static final String FAMILY = "Liberation Sans";

    private final String file;
    private final int weight;
    private final FontStyle style;

    PdfFont(String cut, int weight, FontStyle style) {
        this.file = "/liberation/LiberationSans-" + cut + ".ttf";
        this.weight = weight;
        this.style = style;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    InputStream open() {
        InputStream font = PdfFont.class.getResourceAsStream(file);
        if (font == null) {
            throw new IllegalStateException("the font " + file + " is missing");
        }
        return font;
    }
}
