package eu.gminarium.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.survey.questionnaire.Questionnaire;
import eu.gminarium.survey.questionnaire.Questionnaires;
import eu.gminarium.survey.wave.Cycle;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.survey.wave.WaveBadge;
import eu.gminarium.ui.survey.wave.WaveDates;
import eu.gminarium.ui.survey.wave.WaveForm;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;

/** The survey cycles with their waves; coordinators plan here. */
@Prototype
@Route(value = ":partnership/surveys", layout = MainLayout.class)
@NavigationItem(key = "nav.surveys", icon = VaadinIcon.CHAT, order = 30, section = "nav.section.surveys")
@ViewPermission(resource = Resource.SURVEY, verb = Verb.READ)
final class SurveysView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SurveyCycles cycles;
    private final transient Waves waves;
    private final transient Questionnaires questionnaires;

    SurveysView(SurveyCycles cycles, Waves waves, Questionnaires questionnaires) {
        super("survey.cycles");
        this.cycles = cycles;
        this.waves = waves;
        this.questionnaires = questionnaires;
        subtitle(t("survey.cycles.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<Questionnaire> known = questionnaires.all();
        List<Cycle> found = cycles.all();
        if (mayWrite()) {
            actions(newCycle(known));
        }
        if (found.isEmpty()) {
            add(new EmptyState(VaadinIcon.CHAT, t("survey.cycles.empty"), firstStep(known)));
        }
        List<Wave> all = waves.all();
        found.forEach(cycle -> add(section(cycle, known, all)));
    }

    private Component firstStep(List<Questionnaire> known) {
        return known.isEmpty()
                ? new Anchor(CurrentPartnership.path("surveys/questionnaires"), t("survey.cycles.empty.questionnaire"))
                : new Paragraph(t("survey.cycles.empty.cycle"));
    }

    private Button newCycle(List<Questionnaire> known) {
        var button = new Button(
                t("survey.cycle.new"),
                click -> CycleForm.creating(known, form -> {
                            cycles.create(form.toCycle());
                            show();
                        })
                        .open());
        button.setEnabled(!known.isEmpty());
        return button;
    }

    private Section section(Cycle cycle, List<Questionnaire> known, List<Wave> all) {
        List<Wave> own = all.stream()
                .filter(wave -> wave.cycle().equals(cycle.id()))
                .sorted(Comparator.comparing(Wave::startsOn).reversed())
                .toList();
        var words = new Div(new H2(t(cycle.title())), questionnaire(cycle, known));
        if (Access.current().may(Resource.LOCAL_QUESTION, Verb.WRITE)) {
            words.add(new Paragraph(new Anchor(OwnQuestionsView.path(cycle.id()), t("survey.local.link"))));
        }
        var head = new Div(words);
        head.addClassName("gm-survey-section-head");
        if (mayWrite()) {
            head.add(buttons(cycle, known));
        }
        var section = new Section(head, list(own));
        section.addClassName("gm-survey-section");
        return section;
    }

    private Component questionnaire(Cycle cycle, List<Questionnaire> known) {
        return known.stream()
                .filter(each -> each.id().equals(cycle.questionnaire()))
                .findFirst()
                .map(SurveysView::link)
                .orElseGet(Paragraph::new);
    }

    /** Who may not change it has no screen to read it on. */
    private static Component link(Questionnaire questionnaire) {
        String text = Texts.t(
                "survey.questionnaire.of", Texts.t(questionnaire.content().title()));
        String path = "surveys/questionnaires/" + questionnaire.id().value();
        return mayWrite() ? new Anchor(CurrentPartnership.path(path), text) : new Paragraph(text);
    }

    private Div buttons(Cycle cycle, List<Questionnaire> known) {
        var plan = new Button(
                t("survey.wave.plan"),
                click -> WaveForm.planning(form -> {
                            Wave wave = waves.plan(form.toNewWave(cycle.id()));
                            Notices.success(t("survey.wave.plan.done", t(wave.title())));
                            show();
                        })
                        .open());
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        var change = new Button(
                t("survey.cycle.change"),
                click -> CycleForm.changing(cycle, known, form -> {
                            cycles.change(cycle.id(), form.toCycle(), cycle.version());
                            show();
                        })
                        .open());
        return new Div(change, plan);
    }

    private LazyList<Wave> list(List<Wave> own) {
        return LazyList.<Wave>of(t("survey.waves"), own, new EmptyState(VaadinIcon.CALENDAR, t("survey.waves.empty")))
                .link(
                        t("survey.wave"),
                        wave -> t(wave.title()),
                        wave -> CurrentPartnership.path(
                                "surveys/waves/" + wave.id().value()))
                .column(t("survey.wave.days"), WaveDates::of)
                .component(t("survey.wave.status"), wave -> WaveBadge.of(wave.status()))
                .number(t("survey.wave.target"), wave -> Texts.integer(wave.targetPerOffice()));
    }

    private static boolean mayWrite() {
        return Access.current().may(Resource.SURVEY, Verb.WRITE);
    }
}
