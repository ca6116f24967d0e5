package eu.gminarium.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import eu.gminarium.programme.register.Register;
import eu.gminarium.programme.register.RegisterImport;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Problems;
import eu.gminarium.ui.common.Texts;

/** The official file: first what is in it, with every row that cannot be taken; then all of it or nothing. */
final class RegisterUpload extends Section {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_FILE = 10 * 1024 * 1024;
    private static final String ROW = "row ";

    private final transient Register register;
    private final transient Runnable then;
    private final Upload upload;
    private final Div outcome = new Div();

    RegisterUpload(Register register, Runnable then) {
        this.register = register;
        this.then = then;
        addClassName("gm-register-upload");
        this.upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> preview(bytes)));
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setAcceptedFileExtensions(".csv");
        upload.setUploadButton(new Button(Texts.t("register.choose")));
        upload.setDropLabel(new Span(Texts.t("register.drop")));
        upload.addFileRejectedListener(rejected -> show(new Paragraph(Texts.t("register.rejected"))));
        outcome.addClassName("gm-register-outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
        add(new H2(Texts.t("register.import")), new Paragraph(Texts.t("register.help")), upload, outcome);
    }

    private void preview(byte[] file) {
        upload.clearFileList();
        try {
            RegisterImport found = register.previewTerc(file);
            var replace = new Button(Texts.t("register.replace"), click -> replace(file));
            replace.addThemeVariants(ButtonVariant.PRIMARY);
            replace.setDisableOnClick(true);
            show(new H2(Texts.t("register.found")), facts(found), replace);
        } catch (InvalidField invalid) {
            show(new H2(Texts.t("register.refused")), reasons(invalid));
        } catch (Problem refused) {
            show(new H2(Texts.t("register.refused")), new Paragraph(Problems.text(refused)));
        }
    }

    private void replace(byte[] file) {
        RegisterImport done = register.importTerc(file);
        outcome.removeAll();
        Notices.success(Texts.t("register.replaced", done.units()));
        then.run();
    }

    private void show(Component... components) {
        outcome.removeAll();
        outcome.add(components);
    }

    private static Facts facts(RegisterImport found) {
        String difference = Texts.t("register.difference.text", found.added(), found.changed(), found.removed());
        return new Facts()
                .fact(Texts.t("register.state-on"), Texts.date(found.stateOn()))
                .fact(Texts.t("register.units"), Texts.integer(found.units()))
                .fact(Texts.t("register.offices"), Texts.integer(found.offices()))
                .fact(Texts.t("register.difference"), difference);
    }

    private static UnorderedList reasons(InvalidField invalid) {
        var list = new UnorderedList();
        invalid.errors().forEach(error -> list.add(new ListItem(reason(error))));
        return list;
    }

    private static String reason(InvalidField.FieldError error) {
        return error.field().startsWith(ROW)
                ? Texts.t("register.row", error.field().substring(ROW.length()), Problems.text(error))
                : Problems.text(error);
    }
}
