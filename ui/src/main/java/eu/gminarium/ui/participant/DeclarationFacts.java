package eu.gminarium.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.training.participant.Declaration;
import eu.gminarium.training.participant.DeclarationField;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a declaration says, by the fields of its form; an identity number in full only after a warning. */
final class DeclarationFacts extends Composite<Facts> {

    private static final long serialVersionUID = 1L;

    /** @param number reads the identity number of a field's key, which is written down */
    DeclarationFacts(Declaration declaration, List<DeclarationField> fields, UnaryOperator<String> number) {
        LocalDate withdrawn = declaration.withdrawnOn();
        Facts facts = getContent()
                .fact(Texts.t("register.declaration.signed-on"), Texts.date(declaration.signedOn()))
                .fact(Texts.t("register.declaration.withdrawn-on"), withdrawn == null ? null : Texts.date(withdrawn));
        fields.forEach(field -> facts.fact(Texts.t(field.label()), answer(declaration, field, number)));
    }

    private static Component answer(Declaration declaration, DeclarationField field, UnaryOperator<String> number) {
        String answer = declaration.answers().get(field.key());
        if (answer == null) {
            return field.required()
                    ? new StatusBadge(Tone.WARNING, Texts.t("register.declaration.answer.missing"))
                    : new Span(Texts.t("register.declaration.answer.none"));
        }
        return switch (field.type()) {
            case CHOICE -> new Span(field.said(answer, Texts.locale()));
            case DATE -> new Span(Texts.date(LocalDate.parse(answer)));
            case TEXT, NUMBER -> new Span(answer);
            case PESEL, RODNE_CISLO -> masked(field, answer, number);
        };
    }

    private static Component masked(DeclarationField field, String mask, UnaryOperator<String> number) {
        String label = Texts.t(field.label());
        var shown = new Span(mask);
        var all = new Div(shown);
        var show = new Button(Texts.t("register.declaration.identity.show"));
        show.setAriaLabel(Texts.t("register.declaration.identity.show") + ": " + label);
        show.addThemeVariants(ButtonVariant.TERTIARY);
        show.addClickListener(click -> Confirm.ask(
                Texts.t("register.declaration.identity.question", label),
                Texts.t("register.declaration.identity.consequence"),
                Texts.t("register.declaration.identity.show"),
                () -> {
                    shown.setText(number.apply(field.key()) + " ");
                    all.remove(show);
                    all.add(new Span(Texts.t("register.declaration.identity.read")));
                }));
        all.getElement().setAttribute("role", "status");
        all.add(show);
        return all;
    }
}
