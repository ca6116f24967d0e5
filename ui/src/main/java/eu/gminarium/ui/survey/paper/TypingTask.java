package eu.gminarium.ui.survey.paper;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.survey.paper.PaperEntry.Entered;
import eu.gminarium.survey.paper.Sheets;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import java.util.List;

/** Types one sheet after the other. */
final class TypingTask extends Task {

    private static final long serialVersionUID = 1L;

    private final transient PaperWork work;
    private final transient PaperPlace place;
    private final BatchChoice batch = new BatchChoice();
    private final WayChoice way = new WayChoice();
    private final SheetFields sheet;
    private final Paragraph entered = new Paragraph(Texts.t("survey.paper.entered", 0));
    private final Paragraph again = new Paragraph();
    private int count;

    /** Whether somebody was told that most of the sheet is empty, and so means it when they enter it again. */
    private boolean warned;

    TypingTask(PaperWork work, PaperPlace place) {
        this.work = work;
        this.place = place;
        this.sheet = new SheetFields(place.content(), true);
        batch.offer(work.batches().of(place.wave(), place.office().id()), true);
        entered.getElement().setAttribute("aria-live", "polite");
        entered.addClassName("gm-survey-status");
        again.addClassName("gm-survey-again");
        again.getElement().setAttribute("role", "status");
        again.setVisible(false);
        var enter = new Button(Texts.t("survey.paper.enter"), click -> enter());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        add(Row.of(batch, way), entered, again, sheet, Row.of(enter));
    }

    /** Reads the batches anew and puts the cursor into the first field. */
    @Override
    void show() {
        batch.offer(work.batches().of(place.wave(), place.office().id()), false);
        sheet.begin();
    }

    private void enter() {
        Answers answers = sheet.answers();
        int empty = sheet.empty(answers);
        if (empty > sheet.questions() / 2 && !warned) {
            warned = true;
            entered.setText(Texts.t("survey.paper.mostly-empty", empty, sheet.questions()));
            return;
        }
        warned = false;
        enter(new Sheets(batch.chosen(), way.assisted(), List.of(answers)), empty);
    }

    private void enter(Sheets sheets, int empty) {
        Entered kept;
        try {
            kept = work.entry().enter(place.wave(), place.office().id(), sheets);
        } catch (Problem refused) {
            Notices.problem(refused);
            return;
        }
        // Nothing that goes wrong from here on may leave a sheet that is kept before somebody who would enter it again.
        sheet.clear();
        tell(kept, empty);
    }

    private void tell(Entered kept, int empty) {
        count += kept.sheets();
        entered.setText(Texts.t("survey.paper.entered", count) + " " + Texts.t("survey.paper.entered.empty", empty));
        again.setVisible(!kept.secondEntry().isEmpty());
        kept.secondEntry()
                .forEach(number -> again.setText(
                        Texts.t("survey.paper.again", number, batch.getValue().number())));
        batch.offer(work.batches().of(place.wave(), place.office().id()), false);
    }
}
