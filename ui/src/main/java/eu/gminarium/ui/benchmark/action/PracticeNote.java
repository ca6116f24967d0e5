package eu.gminarium.ui.benchmark.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.practice.GoodPractice;
import eu.gminarium.benchmark.practice.GoodPractices;
import eu.gminarium.benchmark.practice.PracticeContent;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A good practice on the page, with what the person may do with it. */
final class PracticeNote {

    private final GoodPractices practices;
    private final Map<OfficeId, String> offices;
    private final Map<String, String> indicators;
    private final Runnable changed;
    private final Consumer<GoodPractice> edit;

    PracticeNote(
            GoodPractices practices,
            Map<OfficeId, String> offices,
            List<IndicatorCard> cards,
            Runnable changed,
            Consumer<GoodPractice> edit) {
        this.practices = practices;
        this.offices = offices;
        this.indicators = cards.stream().collect(Collectors.toMap(IndicatorCard::code, BoardFilters::name));
        this.changed = changed;
        this.edit = edit;
    }

    /** The reason is read by the office. */
    record Hiding(String reason) {}

    Div of(GoodPractice note) {
        PracticeContent content = note.content();
        var about = new Paragraph(
                offices.getOrDefault(note.office(), "") + " · " + indicators.getOrDefault(content.indicator(), ""));
        about.addClassName("gm-quiet");
        var card = new Div(new H2(content.title()), about);
        card.addClassName("gm-card");
        state(card, note);
        words(card, "", content.done(), content.language());
        if (content.cost() != null) {
            words(card, Texts.t("practice.cost") + ": ", content.cost(), content.language());
        }
        if (content.outcome() != null) {
            words(card, Texts.t("practice.outcome") + ": ", content.outcome(), content.language());
        }
        steps(card, note);
        return card;
    }

    private static void state(Div card, GoodPractice note) {
        String hidden = note.hiddenReason();
        if (hidden != null) {
            card.add(new StatusBadge(Tone.WARNING, Texts.t("practice.hidden", hidden)));
        } else if (!note.content().published()) {
            card.add(new StatusBadge(Tone.NEUTRAL, Texts.t("practice.draft")));
        }
    }

    /** In the language in which they were written, for those who have them read aloud. */
    private static void words(Div card, String label, String text, String language) {
        var paragraph = new Paragraph(label + text);
        paragraph.addClassName("gm-words");
        paragraph.getElement().setAttribute("lang", language);
        card.add(paragraph);
    }

    private void steps(Div card, GoodPractice note) {
        Access access = Access.current();
        var row = new Div();
        row.addClassName("gm-card-badges");
        if (access.offices(Resource.GOOD_PRACTICE, Verb.WRITE).contains(note.office())) {
            row.add(button("practice.change", note, () -> edit.accept(note)));
        }
        if (access.may(Resource.GOOD_PRACTICE, Verb.APPROVE)) {
            row.add(
                    note.hiddenReason() == null
                            ? button("practice.hide", note, () -> hide(note))
                            : button("practice.show", note, () -> {
                                practices.show(note.id());
                                changed.run();
                            }));
        }
        if (row.getComponentCount() > 0) {
            card.add(row);
        }
    }

    private void hide(GoodPractice note) {
        new FormDialog<>(Texts.t("practice.hide.title"), Texts.t("practice.hide"), Hiding.class, form -> {
                    practices.hide(note.id(), form.reason());
                    changed.run();
                })
                .required("reason", new TextArea(Texts.t("practice.hide.reason")))
                .open();
    }

    private static Button button(String key, GoodPractice note, Runnable step) {
        var button = new Button(Texts.t(key), click -> step.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.t(key + ".what", note.content().title()));
        return button;
    }
}
