package eu.gminarium.programme.http;

import eu.gminarium.programme.staffimport.ImportPreview;
import eu.gminarium.programme.staffimport.ImportPreview.RowNote;
import eu.gminarium.shared.i18n.Messages;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a file of employees would do, or did, in JSON.
 *
 * @param id the file's SHA-256; a commit that names it refuses another file
 * @param committed whether the people are now there
 * @param encoding {@code UTF-8}, {@code UTF-8 (BOM)}, {@code Windows-1250} or {@code XLSX}
 * @param separator of a CSV file
 */
@Serdeable
record ImportJson(
        String id,
        boolean committed,
        String encoding,
        @Nullable String separator,
        int rows,
        int newEmployees,
        List<String> newUnits,
        List<NoteJson> errors,
        List<NoteJson> duplicates,
        List<String> ignoredColumns) {

    static ImportJson of(ImportPreview preview, boolean committed, Messages messages, Locale locale) {
        Character separator = preview.source().separator();
        return new ImportJson(
                preview.fingerprint(),
                committed,
                preview.source().encoding().label(),
                separator == null ? null : separator.toString(),
                preview.rows(),
                preview.newEmployees(),
                preview.newUnits(),
                preview.errors().stream()
                        .map(note -> NoteJson.of(note, messages, locale))
                        .toList(),
                preview.duplicates().stream()
                        .map(note -> NoteJson.of(note, messages, locale))
                        .toList(),
                preview.ignoredColumns());
    }

    /**
     * @param row the row's number in the file, the header is 1
     * @param column the column's name in the reader's language
     * @param detail what is said of it, in the reader's language
     */
    @Serdeable
    record NoteJson(int row, String column, String detail) {

        static NoteJson of(RowNote note, Messages messages, Locale locale) {
            return new NoteJson(
                    note.row(),
                    messages.text(locale, note.column().messageKey()),
                    messages.text(locale, note.messageKey(), note.arguments().toArray()));
        }
    }
}
