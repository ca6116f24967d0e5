package eu.gminarium.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.programme.staffimport.ImportColumn;
import eu.gminarium.programme.staffimport.ImportPreview;
import eu.gminarium.programme.staffimport.ImportPreview.RowNote;
import eu.gminarium.programme.table.Table;
import eu.gminarium.programme.table.Table.Encoding;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a file of employees would do: how it was read, whom it brings, and every row that stands in the way. */
final class ImportOutcome extends Div {

    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = ", ";

    /** @param errorList the file with its errors beside the rows; asked for only if there are some */
    ImportOutcome(String fileName, ImportPreview preview, Supplier<byte[]> errorList) {
        addClassName("gm-import-outcome");
        add(verdict(preview), facts(fileName, preview));
        if (!preview.errors().isEmpty()) {
            String name = Texts.t("programme.import.error-list.file");
            add(
                    new Paragraph(Texts.t("programme.import.errors.help")),
                    errors(preview.errors()),
                    new FileLink(Texts.t("programme.import.error-list"), name, errorList.get()));
        }
        if (!preview.duplicates().isEmpty()) {
            add(duplicates(preview.duplicates()));
        }
    }

    private static Component verdict(ImportPreview preview) {
        if (!preview.errors().isEmpty()) {
            long rows = preview.errors().stream().map(RowNote::row).distinct().count();
            return new StatusBadge(Tone.DANGER, Texts.t("programme.import.verdict.errors", rows));
        }
        return preview.committable()
                ? new StatusBadge(Tone.SUCCESS, Texts.t("programme.import.verdict.right"))
                : new StatusBadge(Tone.WARNING, Texts.t("programme.import.verdict.nobody"));
    }

    private static Facts facts(String fileName, ImportPreview preview) {
        List<ImportColumn> missing = Arrays.stream(ImportColumn.values())
                .filter(column -> !preview.columns().contains(column))
                .toList();
        return new Facts()
                .fact(Texts.t("programme.import.file"), fileName + " · " + kind(preview.source()))
                .fact(Texts.t("programme.import.columns"), names(preview.columns()))
                .fact(Texts.t("programme.import.columns-missing"), names(missing))
                .fact(Texts.t("programme.import.columns-ignored"), String.join(BETWEEN, preview.ignoredColumns()))
                .fact(Texts.t("programme.import.rows"), Texts.integer(preview.rows()))
                .fact(Texts.t("programme.import.new-employees"), Texts.integer(preview.newEmployees()))
                .fact(Texts.t("programme.import.new-units"), String.join(BETWEEN, preview.newUnits()));
    }

    /** {@code CSV, Windows-1250, semicolon}. */
    private static String kind(Table.Source source) {
        Character separator = source.separator();
        if (source.encoding() == Encoding.XLSX || separator == null) {
            return Texts.t("programme.import.kind.xlsx");
        }
        String word = switch (separator) {
            case ';' -> "semicolon";
            case ',' -> "comma";
            default -> "tab";
        };
        return Texts.t(
                "programme.import.kind.csv", source.encoding().label(), Texts.t("programme.import.separator." + word));
    }

    private static String names(Collection<ImportColumn> columns) {
        return columns.stream().map(column -> Texts.t(column.messageKey())).collect(Collectors.joining(BETWEEN));
    }

    private static LazyList<RowNote> errors(List<RowNote> errors) {
        return LazyList.<RowNote>of(
                        Texts.t("programme.import.errors"),
                        errors,
                        new EmptyState(VaadinIcon.CHECK, Texts.t("programme.import.verdict.right")))
                .column(Texts.t("programme.import.row-number"), note -> Texts.integer(note.row()))
                .column(
                        Texts.t("programme.import.column"),
                        note -> Texts.t(note.column().messageKey()))
                .column(Texts.t("programme.import.error"), ImportOutcome::text);
    }

    private static NativeDetails duplicates(List<RowNote> duplicates) {
        var list = new UnorderedList();
        duplicates.forEach(note -> list.add(new ListItem(Texts.t("programme.import.row", note.row(), text(note)))));
        return new NativeDetails(Texts.t("programme.import.duplicates", duplicates.size()), list);
    }

    private static String text(RowNote note) {
        return Texts.t(note.messageKey(), note.arguments().toArray());
    }
}
