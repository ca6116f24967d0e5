package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.survey.plan.OfficePlan;
import eu.gminarium.survey.wave.NewWave;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the dialog for one office's plan holds.
 *
 * @param target empty for the wave's
 */
record PlanForm(@Nullable Integer target, Modes modes) {

    /** Ways of answering to choose from. */
    enum Modes {
        BOTH,
        WEB,
        PAPER;

        static Modes of(OfficePlan plan) {
            if (plan.web() && plan.paper()) {
                return BOTH;
            }
            return plan.web() ? WEB : PAPER;
        }

        String words() {
            return Texts.t("survey.plan.modes." + name());
        }
    }

    static FormDialog<PlanForm> of(Wave wave, String office, OfficePlan present, Consumer<OfficePlan> save) {
        var target = new IntegerField(Texts.t("survey.plan.target"));
        target.setMin(0);
        target.setMax(NewWave.MAX_TARGET);
        target.setStepButtonsVisible(true);
        target.setPlaceholder(Texts.integer(wave.targetPerOffice()));
        target.setClearButtonVisible(true);
        var modes = new Select<Modes>();
        modes.setLabel(Texts.t("survey.plan.modes"));
        modes.setItems(Modes.values());
        modes.setItemLabelGenerator(Modes::words);
        return new FormDialog<>(
                        Texts.t("survey.plan.of", office),
                        Texts.t("survey.save"),
                        PlanForm.class,
                        form -> save.accept(form.toPlan()))
                .explain(new Paragraph(Texts.t("survey.plan.hint")))
                .field("target", target)
                .required("modes", modes)
                .read(new PlanForm(present.target(), Modes.of(present)));
    }

    private OfficePlan toPlan() {
        return new OfficePlan(target, modes != Modes.PAPER, modes != Modes.WEB);
    }
}
