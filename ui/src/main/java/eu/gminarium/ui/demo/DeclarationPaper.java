package eu.gminarium.ui.demo;

import eu.gminarium.documents.PdfFrame;
import eu.gminarium.documents.PdfRenderer;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.paper.PrintedForm;
import eu.gminarium.training.paper.PrintedForm.Fact;
import eu.gminarium.training.paper.PrintedForm.Part;
import eu.gminarium.training.participant.Declaration;
import eu.gminarium.training.participant.DeclarationField;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A declaration as a paper, which stands in for the one that somebody signed and scanned. */
@Singleton
final class DeclarationPaper {

    private final PdfRenderer renderer;
    private final Messages messages;

    DeclarationPaper(PdfRenderer renderer, Messages messages) {
        this.renderer = renderer;
        this.messages = messages;
    }

    byte[] of(Declaration declaration, List<DeclarationField> fields) {
        Partnership partnership = Scopes.currentPartnership();
        Locale language = partnership.language();
        String heading = messages.text(language, "register.declaration");
        PdfFrame frame = PdfFrame.portrait(messages, language, heading, partnership.demo());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.t("document.field.name"), declaration.employeeName()));
        fields.forEach(field -> facts.add(new Fact(
                field.label().in(language),
                field.said(declaration.answers().getOrDefault(field.key(), ""), language))));
        List<String> signatures = List.of(frame.t("document.sign.date"), frame.t("document.sign.employee"));
        Part part = new Part("", facts, List.of(), List.of(), 0, signatures);
        PrintedForm form =
                new PrintedForm(declaration.officeName(), frame.date(declaration.signedOn()), heading, List.of(part));
        return renderer.render("print/form.jte", frame, Map.of("form", form));
    }
}
