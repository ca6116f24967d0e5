package eu.gminarium.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.survey.PaperEntry;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sheets of paper, typed in one after the other without touching the mouse. */
@Prototype
@Route(value = ":partnership/surveys/paper", layout = MainLayout.class)
@NavigationItem(key = "nav.paper-entry", icon = VaadinIcon.KEYBOARD_O, order = 32, section = "nav.section.surveys")
@ViewPermission(resource = Resource.RESPONSE, verb = Verb.WRITE)
final class PaperEntryView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Waves waves;
    private final transient SurveyCycles cycles;
    private final transient OfficeDirectory offices;
    private final transient PaperEntry paper;
    private final transient OfficeQuestionnaires questionnaires;
    private final Select<Wave> waveChoice = new Select<>();
    private final Select<Office> officeChoice = new Select<>();
    private final Div form = new Div();

    PaperEntryView(
            Waves waves,
            SurveyCycles cycles,
            OfficeDirectory offices,
            PaperEntry paper,
            OfficeQuestionnaires questionnaires) {
        super("survey.paper");
        this.waves = waves;
        this.cycles = cycles;
        this.offices = offices;
        this.paper = paper;
        this.questionnaires = questionnaires;
        subtitle(t("survey.paper.lead"));
        waveChoice.setLabel(t("survey.wave"));
        waveChoice.setItemLabelGenerator(this::name);
        officeChoice.setLabel(t("survey.office"));
        officeChoice.setItemLabelGenerator(Office::displayName);
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
        waveChoice.setItems(open);
        waveChoice.addValueChangeListener(changed -> showOffices(changed.getValue()));
        officeChoice.addValueChangeListener(changed -> showForm(waveChoice.getValue(), changed.getValue()));
        var choices = new Div(waveChoice, officeChoice);
        choices.addClassName("gm-survey-filters");
        add(choices, form);
        waveChoice.setValue(open.stream()
                .filter(wave -> wave.id().value().toString().equals(wanted))
                .findFirst()
                .orElseGet(open::getFirst));
    }

    private String name(Wave wave) {
        return t(cycles.get(wave.cycle()).title()) + ": " + t(wave.title());
    }

    private void showOffices(Wave wave) {
        Map<OfficeId, Office> names = offices.byId();
        OfficeReach reach = Access.current().offices(Resource.RESPONSE, Verb.WRITE);
        List<Office> reachable = waves.collectors(wave.id()).stream()
                .filter(collector -> reach.contains(collector.office()))
                .flatMap(collector -> Stream.ofNullable(names.get(collector.office())))
                .sorted(Comparator.comparing(Office::displayName, Formats.collator(locale())))
                .toList();
        officeChoice.setItems(reachable);
        reachable.stream().findFirst().ifPresent(officeChoice::setValue);
    }

    private void showForm(Wave wave, @Nullable Office office) {
        form.removeAll();
        if (office == null || wave.frozen() == null) {
            return;
        }
        var sheet = new SheetFields(questionnaires.of(wave.id(), office.id()));
        var entered = new Paragraph(t("survey.paper.entered", 0));
        entered.getElement().setAttribute("aria-live", "polite");
        int[] count = {0};
        var enter = new Button(t("survey.paper.enter"), click -> {
            paper.enter(wave.id(), office.id(), List.of(sheet.answers()));
            count[0]++;
            entered.setText(t("survey.paper.entered", count[0]));
            sheet.clear();
        });
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        form.add(new Component[] {sheet, row(enter, entered)});
        sheet.begin();
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("gm-survey-filters");
        return row;
    }
}
