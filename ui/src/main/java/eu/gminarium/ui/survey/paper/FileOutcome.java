package eu.gminarium.ui.survey.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.survey.paper.SheetNote;
import eu.gminarium.survey.paper.SheetPreview;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import java.util.stream.Collectors;

/** What a file of sheets would do: how it was read, how many sheets it brings, and every cell that stands in the way. */
final class FileOutcome extends Div {

    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = ", ";

    FileOutcome(SheetPreview preview) {
        addClassName("gm-import-outcome");
        add(verdict(preview), facts(preview));
        if (!preview.errors().isEmpty()) {
            add(new Paragraph(Texts.t("survey.import.errors.help")), errors(preview));
        }
    }

    private static Component verdict(SheetPreview preview) {
        if (!preview.errors().isEmpty()) {
            long rows = preview.errors().stream().map(SheetNote::row).distinct().count();
            return new StatusBadge(Tone.DANGER, Texts.t("programme.import.verdict.errors", rows));
        }
        return new StatusBadge(Tone.SUCCESS, Texts.t("programme.import.verdict.right"));
    }

    private static Facts facts(SheetPreview preview) {
        String missing = preview.missing().stream().map(Texts::integer).collect(Collectors.joining(BETWEEN));
        return new Facts()
                .fact(
                        Texts.t("survey.import.encoding"),
                        preview.source().encoding().label())
                .fact(Texts.t("programme.import.rows"), Texts.integer(preview.rows()))
                .fact(Texts.t("survey.import.sheets"), Texts.integer(preview.sheets()))
                .fact(Texts.t("survey.import.missing"), missing)
                .fact(Texts.t("programme.import.columns-ignored"), String.join(BETWEEN, preview.ignored()))
                .fact(
                        Texts.t("survey.import.dropped"),
                        preview.dropped() == 0 ? null : Texts.integer(preview.dropped()));
    }

    private static LazyList<SheetNote> errors(SheetPreview preview) {
        return LazyList.<SheetNote>of(
                        Texts.t("programme.import.errors"),
                        preview.errors(),
                        new EmptyState(VaadinIcon.CHECK, Texts.t("programme.import.verdict.right")))
                .column(Texts.t("programme.import.row-number"), note -> Texts.integer(note.row()))
                .column(Texts.t("programme.import.column"), SheetNote::column)
                .column(
                        Texts.t("programme.import.error"),
                        note -> Texts.t(note.messageKey(), note.arguments().toArray()));
    }
}
