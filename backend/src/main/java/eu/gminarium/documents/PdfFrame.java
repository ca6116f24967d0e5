package eu.gminarium.documents;

import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Messages;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the layout of every printed document needs; a document's template passes it on as {@code frame}.
 *
 * @param title of the document: in its properties, where a reader's window shows it
 * @param landscape whether the page lies on its long side
 * @param demo whether the paper says that its data are for showing only
 * @param footer one line at the foot of every page, beside the page's number
 */
public record PdfFrame(
        Messages messages,
        Locale locale,
        String title,
        boolean landscape,
        boolean demo,
        @Nullable String footer) {

    /** An upright page. */
    public static PdfFrame portrait(Messages messages, Locale locale, String title, boolean demo) {
        return new PdfFrame(messages, locale, title, false, demo, null);
    }

    /** A lying page, for wide tables. */
    public static PdfFrame landscape(Messages messages, Locale locale, String title, boolean demo) {
        return new PdfFrame(messages, locale, title, true, demo, null);
    }

    /** The same frame with a line at the foot of every page. */
    public PdfFrame withFooter(String line) {
        return new PdfFrame(messages, locale, title, landscape, demo, line);
    }

    /** The text of a key in the document's language. */
    public String t(String key, @Nullable Object... arguments) {
        return messages.text(locale, key, arguments);
    }

    /** A day as the document's language writes it; nothing for no day. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(locale, day);
    }

    /** ISO 639-1, for the document's {@code lang}. */
    public String language() {
        return locale.getLanguage();
    }

    /** The size of the page, as a rule of the style sheet. */
    public String pageSize() {
        return "@page { size: A4 " + (landscape ? "landscape" : "portrait") + " }";
    }

    /** The style sheet that every document has. */
    public String css() {
        return PdfStyle.CSS;
    }
}
