package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.WaveResults;
import eu.gminarium.survey.monitor.OfficeProgress;
import eu.gminarium.survey.monitor.ResponseMonitor;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** One wave: its links, how responses come in, what happened, and every step of it. */
@Prototype
@Route(value = ":partnership/surveys/waves/:wave", layout = MainLayout.class)
@ViewPermission(resource = Resource.SURVEY, verb = Verb.READ)
final class WaveView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Waves waves;
    private final transient SurveyCycles cycles;
    private final transient ResponseMonitor monitor;
    private final transient WaveActions actions;
    private final transient WaveLinks links;
    private final transient CodesTable codes;
    private final transient PlanTable plan;
    private final transient HistoryTable history;
    private final transient WaveResults results;

    WaveView(
            Waves waves,
            SurveyCycles cycles,
            ResponseMonitor monitor,
            WaveActions actions,
            WaveLinks links,
            CodesTable codes,
            PlanTable plan,
            HistoryTable history,
            WaveResults results) {
        this.waves = waves;
        this.cycles = cycles;
        this.monitor = monitor;
        this.actions = actions;
        this.links = links;
        this.codes = codes;
        this.plan = plan;
        this.history = history;
        this.results = results;
        crumb(t("survey.cycles"), CurrentPartnership.path("surveys"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(waves.get(new WaveId(RouteKey.of(event, "wave"))));
    }

    private void show(Wave wave) {
        removeAll();
        title(t(cycles.get(wave.cycle()).title()) + ": " + t(wave.title()));
        subtitle(t("survey.wave.lead." + wave.status()));
        actions(actions.buttons(wave, this::show));
        List<WaveLinks.Line> lines = links.lines(wave);
        add(figures(wave, lines));
        if (wave.status() == WaveStatus.OPEN && Access.current().may(Resource.SURVEY_RESULT, Verb.READ)) {
            List<OfficeProgress> progress = monitor.of(wave.id());
            if (!progress.isEmpty()) {
                add(new MonitorTable(
                        progress, Access.current().requirePartnership().zone()));
            }
        }
        Runnable again = () -> show(waves.get(wave.id()));
        add(links.section(wave, lines, again));
        if (wave.status() == WaveStatus.CLOSED && Access.current().may(Resource.SURVEY_RESULT, Verb.READ)) {
            SequencedMap<OfficeId, String> offices = new LinkedHashMap<>();
            lines.forEach(line -> offices.put(line.id(), line.office()));
            add(new SeriesTable(offices, results.of(wave.id()), results.series(wave.id())));
        }
        if (plan.concerns(wave)) {
            add(plan.section(wave, lines, again));
        }
        if (codes.concerns(wave)) {
            add(codes.section(wave, again));
        }
        add(history.of(wave.id()));
    }

    private Div figures(Wave wave, List<WaveLinks.Line> lines) {
        long aiming = lines.stream().filter(line -> line.target() > 0).count();
        var days = new Figure(WaveDates.of(wave), t("survey.wave.days")).badge(WaveBadge.of(wave.status()));
        if (aiming == 0) {
            return Figure.row(days, new Figure(Texts.integer(lines.size()), t("survey.wave.offices")));
        }
        long reached = lines.stream().filter(WaveLinks.Line::reached).count();
        boolean alike = lines.stream().allMatch(line -> line.target() == wave.targetPerOffice());
        return Figure.row(
                days,
                new Figure(t("survey.wave.reached.number", reached, aiming), t("survey.wave.reached"))
                        .note(
                                alike
                                        ? t("survey.wave.reached.note", wave.targetPerOffice())
                                        : t("survey.plan.targets-differ")));
    }
}
