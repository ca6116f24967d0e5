package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.survey.plan.OfficePlan;
import eu.gminarium.survey.plan.OfficePlans;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;

/** What a wave plans for each office: its target, and whether people answer on the web, on paper or both. */
@Prototype
final class PlanTable {

    private final OfficePlans plans;

    PlanTable(OfficePlans plans) {
        this.plans = plans;
    }

    /** Whether the person plans the wave. */
    boolean concerns(Wave wave) {
        return wave.status() != WaveStatus.CLOSED && Access.current().may(Resource.SURVEY, Verb.WRITE);
    }

    /** @param show shows the wave again after a change */
    Section section(Wave wave, List<WaveLinks.Line> offices, Runnable show) {
        var table = new PlainTable(
                Texts.t("survey.plan"),
                List.of(
                        Texts.t("survey.office"),
                        Texts.t("survey.plan.target"),
                        Texts.t("survey.plan.modes"),
                        Texts.t("survey.version.actions")));
        offices.forEach(office -> table.row(cells(wave, office, show)));
        var section = new Section(new H2(Texts.t("survey.plan")), new Paragraph(Texts.t("survey.plan.lead")), table);
        section.addClassName("gm-survey-section");
        return section;
    }

    private List<Component> cells(Wave wave, WaveLinks.Line office, Runnable show) {
        OfficePlan plan = office.plan();
        List<Component> cells = new ArrayList<>();
        cells.add(new Span(office.office()));
        cells.add(new Span(target(wave, plan)));
        cells.add(new Span(PlanForm.Modes.of(plan).words()));
        cells.add(change(wave, office, show));
        return cells;
    }

    private static String target(Wave wave, OfficePlan plan) {
        String number = plan.target(wave) == 0 ? Texts.t("survey.monitor.none") : Texts.integer(plan.target(wave));
        return plan.target() == null ? number : Texts.t("survey.plan.own", number);
    }

    private Button change(Wave wave, WaveLinks.Line office, Runnable show) {
        var button = new Button(
                Texts.t("survey.plan.change"),
                VaadinIcon.EDIT.create(),
                click -> PlanForm.of(wave, office.office(), office.plan(), plan -> {
                            plans.plan(wave.id(), office.id(), plan);
                            show.run();
                        })
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Texts.t("survey.plan.of", office.office()));
        return button;
    }
}
