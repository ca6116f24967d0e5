package eu.gminarium.ui.survey.publication;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;

/** Whether a wave is public, which offices are named there, and "you said, we did". */
@Prototype
@Route(value = ":partnership/surveys/publication", layout = MainLayout.class)
@NavigationItem(key = "nav.publication", icon = VaadinIcon.GLOBE, order = 32, section = "nav.section.surveys")
@ViewPermission(resource = Resource.PUBLICATION, verb = Verb.READ)
final class PublicationView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String WAVE = "wave";

    private final transient Waves waves;
    private final transient SurveyCycles cycles;
    private final transient PublicationState state;
    private final transient NamedOfficesSection named;
    private final transient ImprovementsSection improvements;

    PublicationView(
            Waves waves,
            SurveyCycles cycles,
            PublicationState state,
            NamedOfficesSection named,
            ImprovementsSection improvements) {
        super("publication.title");
        this.waves = waves;
        this.cycles = cycles;
        this.state = state;
        this.named = named;
        this.improvements = improvements;
        subtitle(t("publication.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Wave> closed = waves.all().stream()
                .filter(wave -> wave.status() == WaveStatus.CLOSED)
                .sorted(Comparator.comparing(Wave::startsOn).reversed())
                .toList();
        if (closed.isEmpty()) {
            removeAll();
            add(new EmptyState(VaadinIcon.GLOBE, t("publication.empty")));
            return;
        }
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WAVE)
                .orElse("");
        show(
                closed,
                closed.stream()
                        .filter(wave -> key(wave).equals(wanted))
                        .findFirst()
                        .orElseGet(closed::getFirst));
    }

    private void show(List<Wave> closed, Wave wave) {
        removeAll();
        Runnable again = () -> show(closed, wave);
        add(choice(closed, wave));
        add(state.section(wave, name(wave), again));
        add(improvements.section(wave, again));
        add(named.section(again));
    }

    private Select<Wave> choice(List<Wave> closed, Wave wave) {
        var select = new Select<Wave>();
        select.setLabel(t("survey.wave"));
        select.setItems(closed);
        select.setItemLabelGenerator(this::name);
        select.setValue(wave);
        select.addValueChangeListener(chosen -> UI.getCurrent()
                .navigate(
                        CurrentPartnership.path("surveys/publication"),
                        QueryParameters.of(WAVE, key(chosen.getValue()))));
        return select;
    }

    private String name(Wave wave) {
        return t(cycles.get(wave.cycle()).title()) + ": " + t(wave.title());
    }

    private static String key(Wave wave) {
        return wave.id().value().toString();
    }
}
