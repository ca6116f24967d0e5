package eu.gminarium.ui.training;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.training.application.PaperStep;
import eu.gminarium.training.card.Card;
import eu.gminarium.training.card.Cards;
import eu.gminarium.training.card.NewCard;
import eu.gminarium.training.card.NewTalk;
import eu.gminarium.training.card.Ratings;
import eu.gminarium.training.card.Talks;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The forms of a participation card and of the talk about it, on the screen and from paper. */
@Prototype
final class CardDialogs {

    private static final int TEXT_LENGTH = 2000;

    /** Names of the service's fields as the forms call them. */
    private static final Map<String, String> NAMES = Map.of(
            "ratings.content",
            "content",
            "ratings.trainer",
            "trainer",
            "ratings.organisation",
            "organisation",
            "ratings.usefulness",
            "usefulness",
            "paper.signedOn",
            "signedOn",
            "paper.signatoryId",
            "signatory");

    private final Cards cards;
    private final Talks talks;
    private final EmployeeChoice employees;

    CardDialogs(Cards cards, Talks talks, EmployeeChoice employees) {
        this.cards = cards;
        this.talks = talks;
        this.employees = employees;
    }

    /** One's own card. */
    FormDialog<CardForm> fill(Card card, Runnable then) {
        return card(
                card,
                "after.card.fill",
                "after.card.filled",
                then,
                dialog -> dialog.required("content", rating("CONTENT"))
                        .required("trainer", rating("TRAINER"))
                        .required("organisation", rating("ORGANISATION"))
                        .required("usefulness", rating("USEFULNESS")));
    }

    /** Somebody's card that was filled in and signed on paper; lines left out stay empty. */
    FormDialog<CardForm> paper(Card card, Runnable then) {
        return card(
                card,
                "after.card.paper",
                "after.card.entered",
                then,
                dialog -> dialog.field("content", rating("CONTENT"))
                        .field("trainer", rating("TRAINER"))
                        .field("organisation", rating("ORGANISATION"))
                        .field("usefulness", rating("USEFULNESS"))
                        .required("signedOn", Dates.picker(Texts.t("training.paper.signed-on"))));
    }

    private FormDialog<CardForm> card(
            Card card, String action, String done, Runnable then, UnaryOperator<FormDialog<CardForm>> fields) {
        FormDialog<CardForm> dialog = new FormDialog<>(
                Texts.t("after.card.of", card.trainingTitle(), card.employeeName()),
                Texts.t(action),
                CardForm.class,
                (CardForm form) -> {
                    refusing(() -> cards.fill(card.application(), form.toInput(card)));
                    Notices.success(Texts.t(done));
                    then.run();
                });
        return fields.apply(dialog.explain(new Paragraph(Texts.t("after.card.lead"))))
                .field("changeAtWork", text("after.card.change-at-work"))
                .field("comment", text("after.card.comment"));
    }

    /** @param paper whether the head signed on paper, and the office enters it */
    FormDialog<TalkForm> talk(Card card, boolean paper, Runnable then) {
        DatePicker heldOn = Dates.picker(Texts.t("after.talk.held-on"));
        FormDialog<TalkForm> dialog = new FormDialog<>(
                        Texts.t("after.talk.of", card.employeeName()),
                        Texts.t(paper ? "after.talk.paper" : "after.talk.sign"),
                        TalkForm.class,
                        (TalkForm form) -> {
                            refusing(() -> talks.hold(card.application(), form.toInput()));
                            Notices.success(Texts.t("after.talk.recorded"));
                            then.run();
                        })
                .required("heldOn", heldOn)
                .required("conclusions", text("after.talk.conclusions"))
                .field("agreedAction", text("after.talk.agreed-action"));
        return paper
                ? dialog.required("signatory", employees.field(Texts.t("training.paper.signatory"), card.office()))
                        .required("signedOn", Dates.picker(Texts.t("training.paper.signed-on")))
                : dialog.explain(Words.quiet(Texts.t("after.talk.signature")));
    }

    private static void refusing(Runnable save) {
        try {
            save.run();
        } catch (InvalidField invalid) {
            throw new InvalidField(invalid.errors().stream()
                    .map(error -> new InvalidField.FieldError(
                            NAMES.getOrDefault(error.field(), error.field()), error.messageKey(), error.arguments()))
                    .toList());
        }
    }

    private static RadioButtonGroup<Integer> rating(String aspect) {
        var field = new RadioButtonGroup<Integer>(Texts.t("after.Aspect." + aspect));
        field.setItems(List.of(1, 2, 3, 4, 5));
        field.addClassName("gm-rating");
        return field;
    }

    private static TextArea text(String key) {
        var field = new TextArea(Texts.t(key));
        field.setMaxLength(TEXT_LENGTH);
        return field;
    }

    /**
     * What the form of a card holds.
     *
     * @param signedOn the day on the paper; null on the screen
     */
    record CardForm(
            @Nullable Integer content,
            @Nullable Integer trainer,
            @Nullable Integer organisation,
            @Nullable Integer usefulness,
            @Nullable String changeAtWork,
            @Nullable String comment,
            @Nullable LocalDate signedOn) {

        NewCard toInput(Card card) {
            return new NewCard(
                    new Ratings(content, trainer, organisation, usefulness),
                    changeAtWork,
                    comment,
                    signedOn == null ? null : new PaperStep(card.employee(), signedOn));
        }
    }

    /**
     * What the form of a talk holds.
     *
     * @param signatory the head who signed on paper; null on the screen
     */
    record TalkForm(
            LocalDate heldOn,
            String conclusions,
            @Nullable String agreedAction,
            @Nullable Employee signatory,
            @Nullable LocalDate signedOn) {

        NewTalk toInput() {
            PaperStep paper = signatory == null || signedOn == null ? null : new PaperStep(signatory.id(), signedOn);
            return new NewTalk(heldOn, conclusions, agreedAction, paper);
        }
    }
}
