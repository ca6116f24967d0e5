package eu.gminarium.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.programme.staffimport.EmployeeImports;
import eu.gminarium.programme.staffimport.ImportPreview;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.ui.common.FileUpload;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;

/** A file of employees: dry run first, which names every row that cannot be taken; then all of it or nothing. */
final class ImportDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient EmployeeImports imports;
    private final transient Runnable then;
    private final Div outcome = new Div();
    private final Button commit = new Button(Texts.t("programme.import.commit"), click -> commit());
    private String fileName = "";
    private byte[] file = {};
    private String fingerprint = "";

    ImportDialog(EmployeeImports imports, Runnable then) {
        this.imports = imports;
        this.then = then;
        setHeaderTitle(Texts.t("programme.import.title"));
        setWidth("min(52rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        outcome.addClassName("gm-import");
        outcome.getElement().setAttribute("aria-live", "polite");
        var upload = new FileUpload(this::dryRun, reason -> refuse(ImportRefusal.of(reason)));
        add(new Paragraph(Texts.t("programme.import.help")), template(), upload, outcome);
        commit.addThemeVariants(ButtonVariant.PRIMARY);
        commit.setEnabled(false);
        getFooter().add(new Button(Texts.t("common.cancel"), click -> close()), commit);
    }

    private Paragraph template() {
        return new Paragraph(new FileLink(
                Texts.t("programme.import.template"),
                Texts.t("programme.import.template.file"),
                imports.template(Texts.locale())));
    }

    private void dryRun(String name, byte[] bytes) {
        fileName = name;
        file = bytes;
        try {
            ImportPreview preview = imports.dryRun(bytes);
            fingerprint = preview.fingerprint();
            outcome.removeAll();
            outcome.add(new ImportOutcome(fileName, preview, () -> imports.errorList(bytes, Texts.locale())));
            offerCommit(preview);
        } catch (Problem refused) {
            refuse(ImportRefusal.of(fileName, refused));
        }
    }

    private void offerCommit(ImportPreview preview) {
        commit.setEnabled(preview.committable());
        commit.setText(
                preview.committable()
                        ? Texts.t("programme.import.commit-people", preview.newEmployees())
                        : Texts.t("programme.import.commit"));
    }

    private void refuse(ImportRefusal refusal) {
        outcome.removeAll();
        outcome.add(refusal);
        commit.setEnabled(false);
        commit.setText(Texts.t("programme.import.commit"));
    }

    private void commit() {
        try {
            ImportPreview done = imports.commit(file, fingerprint);
            Notices.success(Texts.t(
                    "programme.import.done",
                    done.newEmployees(),
                    done.newUnits().size(),
                    done.duplicates().size()));
            close();
            then.run();
        } catch (InvalidField changedSinceTheDryRun) {
            dryRun(fileName, file);
        }
    }
}
