package eu.gminarium.ui.benchmark.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import eu.gminarium.benchmark.imports.ImportReport;
import eu.gminarium.benchmark.imports.ImportStatus;
import eu.gminarium.benchmark.imports.MeasurementImport;
import eu.gminarium.benchmark.imports.MeasurementImports;
import eu.gminarium.benchmark.measurement.ImportedMeasurements.Undone;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;

/** What can be done with an import: take it over, undo it, fetch the file with remarks. */
final class ImportActions {

    private final MeasurementImports imports;
    private final MeasurementImport shown;

    ImportActions(MeasurementImports imports, MeasurementImport shown) {
        this.imports = imports;
        this.shown = shown;
    }

    Component[] buttons() {
        return switch (shown.status()) {
            case TRIED -> shown.report().committable() ? new Component[] {take(), again()} : new Component[] {next()};
            case TAKEN -> new Component[] {undo()};
            case UNDONE -> new Component[] {main(again())};
        };
    }

    private static Anchor main(Anchor link) {
        link.addClassName("gm-button");
        return link;
    }

    /** Where indicators without a card are asked about, the answers are what comes next. */
    private Anchor next() {
        return shown.report().unresolvedIndicators().isEmpty() ? main(again()) : again();
    }

    private Component take() {
        ImportReport report = shown.report();
        var button = new Button(
                Texts.t("benchmark.import.take", report.newValues() + report.changedValues()), click -> commit());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private static Anchor again() {
        return new Anchor(Paths.newImport(), Texts.t("benchmark.import.again"));
    }

    private Component undo() {
        return new Button(
                Texts.t("benchmark.import.undo"),
                click -> Confirm.ask(
                        Texts.t("benchmark.import.undo.ask", shown.fileName()),
                        Texts.t("benchmark.import.undo.consequence"),
                        Texts.t("benchmark.import.undo"),
                        this::revert));
    }

    private void commit() {
        try {
            ImportReport report = imports.commit(shown.id()).report();
            Notices.success(Texts.t("benchmark.import.taken", report.newValues() + report.changedValues()));
        } catch (Problem refused) {
            Notices.problem(refused);
        }
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void revert() {
        try {
            Undone undone = imports.undo(shown.id());
            Notices.success(Texts.t("benchmark.import.undone", undone.reverted(), undone.kept()));
        } catch (Problem refused) {
            Notices.problem(refused);
        }
        UI.getCurrent().refreshCurrentRoute(false);
    }

    /** The file with everything that was found, beside its rows. */
    Component remarks() {
        String name = shown.fileName().replaceAll("\\.[A-Za-z]{1,5}$", "");
        var download = new FileDownload(
                Texts.t("benchmark.import.remarks"),
                Texts.t("benchmark.import.remark.file", name),
                "text/csv",
                () -> imports.remarks(shown.id(), Texts.locale()));
        boolean useful = shown.status() == ImportStatus.TRIED
                && (shown.report().problemCount() > 0 || shown.report().oddityCount() > 0);
        download.setVisible(useful);
        return download;
    }
}
