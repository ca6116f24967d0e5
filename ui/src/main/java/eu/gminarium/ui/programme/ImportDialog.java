package eu.gminarium.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import eu.gminarium.programme.staffimport.EmployeeImports;
import eu.gminarium.programme.staffimport.ImportPreview;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Problems;
import eu.gminarium.ui.common.Texts;

/** A file of employees: dry run first, which names every row that cannot be taken; then all of it or nothing. */
final class ImportDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_FILE = 10 * 1024 * 1024;

    private final transient EmployeeImports imports;
    private final transient Runnable then;
    private final Div outcome = new Div();
    private final Button commit = new Button(Texts.t("programme.import.commit"));
    private byte[] file = {};
    private String fingerprint = "";

    ImportDialog(EmployeeImports imports, Runnable then) {
        this.imports = imports;
        this.then = then;
        setHeaderTitle(Texts.t("programme.import.title"));
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> dryRun(bytes)));
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(Texts.t("programme.import.choose")));
        outcome.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(Texts.t("programme.import.help")), upload, outcome);
        commit.addThemeVariants(ButtonVariant.PRIMARY);
        commit.setEnabled(false);
        commit.addClickListener(click -> commit());
        getFooter().add(new Button(Texts.t("programme.import.cancel"), click -> close()), commit);
    }

    private void dryRun(byte[] bytes) {
        file = bytes;
        outcome.removeAll();
        try {
            ImportPreview preview = imports.dryRun(bytes);
            fingerprint = preview.fingerprint();
            commit.setEnabled(preview.committable());
            show(preview);
        } catch (Problem refused) {
            commit.setEnabled(false);
            outcome.add(new Paragraph(Problems.text(refused)));
        }
    }

    private void show(ImportPreview preview) {
        outcome.add(new Paragraph(Texts.t(
                "programme.import.summary",
                preview.source(),
                preview.rows(),
                preview.newEmployees(),
                preview.errors().size())));
        var rows = new UnorderedList();
        preview.errors()
                .forEach(note -> rows.add(new ListItem(Texts.t(
                        "programme.import.row",
                        note.row(),
                        Texts.t(note.messageKey(), note.arguments().toArray())))));
        outcome.add(rows);
    }

    private void commit() {
        ImportPreview done = imports.commit(file, fingerprint);
        Notices.success(Texts.t("programme.import.done", done.newEmployees()));
        close();
        then.run();
    }
}
