package eu.gminarium.ui.survey.paper;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.survey.plan.OfficePlan;
import eu.gminarium.survey.plan.OfficePlans;
import eu.gminarium.survey.wave.Cycle;
import eu.gminarium.survey.wave.CycleId;
import eu.gminarium.survey.wave.OfficeQuestionnaires;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sheets of paper, typed in one after the other without touching the mouse; their batches, second entries and files. */
@Prototype
@Route(value = ":partnership/surveys/paper", layout = MainLayout.class)
@NavigationItem(key = "nav.paper-entry", icon = VaadinIcon.KEYBOARD_O, order = 32, section = "nav.section.surveys")
@ViewPermission(resource = Resource.RESPONSE, verb = Verb.WRITE)
final class PaperEntryView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Waves waves;
    private final transient SurveyCycles cycles;
    private final transient OfficeDirectory offices;
    private final transient OfficeQuestionnaires questionnaires;
    private final transient OfficePlans plans;
    private final transient PaperWork work;
    private final Select<Wave> waveChoice = new Select<>();
    private final Select<Office> officeChoice = new Select<>();
    private final Div desk = new Div();

    PaperEntryView(
            Waves waves,
            SurveyCycles cycles,
            OfficeDirectory offices,
            OfficeQuestionnaires questionnaires,
            OfficePlans plans,
            PaperWork work) {
        super("survey.paper");
        this.waves = waves;
        this.cycles = cycles;
        this.offices = offices;
        this.questionnaires = questionnaires;
        this.plans = plans;
        this.work = work;
        subtitle(t("survey.paper.lead"));
        waveChoice.setLabel(t("survey.wave"));
        officeChoice.setLabel(t("survey.office"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<Wave> open = waves.all().stream()
                .filter(wave -> wave.status() == WaveStatus.OPEN)
                .toList();
        if (open.isEmpty()) {
            add(new EmptyState(VaadinIcon.KEYBOARD_O, t("survey.paper.no-wave")));
            return;
        }
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("wave")
                .orElse("");
        Map<CycleId, Cycle> titles = cycles.all().stream().collect(Collectors.toMap(Cycle::id, Function.identity()));
        waveChoice.setItemLabelGenerator(wave -> name(titles.get(wave.cycle()), wave));
        waveChoice.setItems(open);
        waveChoice.addValueChangeListener(changed -> showOffices(changed.getValue()));
        officeChoice.addValueChangeListener(changed -> showDesk(waveChoice.getValue(), changed.getValue()));
        var choices = new Div(waveChoice, officeChoice);
        choices.addClassName("gm-survey-filters");
        add(choices, desk);
        waveChoice.setValue(open.stream()
                .filter(wave -> wave.id().value().toString().equals(wanted))
                .findFirst()
                .orElseGet(open::getFirst));
    }

    private String name(@Nullable Cycle cycle, Wave wave) {
        return cycle == null ? t(wave.title()) : t(cycle.title()) + ": " + t(wave.title());
    }

    private void showOffices(Wave wave) {
        Map<OfficeId, Office> names = offices.byId();
        OfficeReach reach = Access.current().offices(Resource.RESPONSE, Verb.WRITE);
        List<Office> reachable = waves.collectors(wave.id()).stream()
                .filter(collector -> reach.contains(collector.office()))
                .flatMap(collector -> Stream.ofNullable(names.get(collector.office())))
                .distinct()
                .sorted(Comparator.comparing(Office::displayName, Formats.collator(locale())))
                .toList();
        officeChoice.setItemLabelGenerator(DistinctNames.among(reachable)::apply);
        officeChoice.setItems(reachable);
        reachable.stream().findFirst().ifPresent(officeChoice::setValue);
    }

    private void showDesk(Wave wave, @Nullable Office office) {
        desk.removeAll();
        if (office == null || wave.frozen() == null) {
            return;
        }
        if (!plans.of(wave.id())
                .getOrDefault(office.id(), OfficePlan.AS_THE_WAVE)
                .paper()) {
            desk.add(new EmptyState(VaadinIcon.KEYBOARD_O, t("survey.paper.web-only", office.displayName())));
            return;
        }
        var place = new PaperPlace(wave.id(), office, questionnaires.of(wave.id(), office.id()));
        desk.add(new Tasks(t("survey.paper"))
                .task(t("survey.paper.task.typing"), new TypingTask(work, place))
                .task(t("survey.paper.task.batches"), new BatchesTask(work, place))
                .task(t("survey.paper.task.again"), new SecondEntryTask(work, place))
                .task(t("survey.paper.task.file"), new FileTask(work, place)));
    }
}
