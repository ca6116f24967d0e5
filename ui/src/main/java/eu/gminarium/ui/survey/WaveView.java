package eu.gminarium.ui.survey;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.print.SurveyPrints;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One wave: its links, how many answered, and opening and closing it. */
@Prototype
@Route(value = ":partnership/surveys/waves/:wave", layout = MainLayout.class)
@ViewPermission(resource = Resource.SURVEY, verb = Verb.READ)
final class WaveView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Waves waves;
    private final transient SurveyCycles cycles;
    private final transient OfficeDirectory offices;
    private final transient PublicAddress address;
    private final transient SurveyPrints prints;

    WaveView(Waves waves, SurveyCycles cycles, OfficeDirectory offices, PublicAddress address, SurveyPrints prints) {
        this.waves = waves;
        this.cycles = cycles;
        this.offices = offices;
        this.address = address;
        this.prints = prints;
        crumb(t("survey.cycles"), SurveysView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(waves.get(new WaveId(RouteKey.of(event, "wave"))));
    }

    private void show(Wave wave) {
        removeAll();
        title(t(cycles.get(wave.cycle()).title()) + ": " + t(wave.title()));
        subtitle(t("survey.wave.lead." + wave.status()));
        actions(buttons(wave).toArray(Button[]::new));
        Map<OfficeId, Disclosed<Long>> counts = waves.counts(wave.id());
        List<Line> lines = lines(wave, counts);
        add(figures(wave, lines), list(wave, lines));
    }

    private List<Button> buttons(Wave wave) {
        List<Button> buttons = new ArrayList<>();
        boolean mayWrite = Access.current().may(Resource.SURVEY, Verb.WRITE);
        if (mayWrite && wave.status() == WaveStatus.PLANNED) {
            buttons.add(primary(new Button(t("survey.wave.open.action"), click -> open(wave))));
        }
        if (mayWrite && wave.status() == WaveStatus.OPEN) {
            buttons.add(primary(new Button(t("survey.wave.close.action"), click -> close(wave))));
        }
        if (wave.status() == WaveStatus.CLOSED) {
            buttons.add(primary(new Button(t("survey.results"), click -> go("surveys/results", wave))));
        }
        if (wave.status() == WaveStatus.OPEN && Access.current().may(Resource.RESPONSE, Verb.WRITE)) {
            buttons.add(new Button(t("survey.paper"), click -> go("surveys/paper", wave)));
        }
        if (wave.status() != WaveStatus.CLOSED) {
            buttons.add(new Button(
                    t("survey.print.all"),
                    click -> PrintDialog.ofAll(prints, wave).open()));
        }
        if (mayWrite && wave.status() != WaveStatus.CLOSED) {
            buttons.add(new Button(
                    t("survey.wave.add-office"),
                    click -> OfficeForm.adding(absent(wave), office -> {
                                waves.addOffice(wave.id(), office);
                                show(wave);
                            })
                            .open()));
            buttons.add(new Button(
                    t("survey.wave.change"),
                    click -> WaveForm.changing(
                                    wave, form -> show(waves.change(wave.id(), form.toChange(wave.version()))))
                            .open()));
        }
        return buttons;
    }

    /** The offices that do not take part: they joined after the wave was planned, or were left out. */
    private List<Office> absent(Wave wave) {
        Set<OfficeId> present =
                waves.collectors(wave.id()).stream().map(Collector::office).collect(Collectors.toSet());
        return offices.all().stream()
                .filter(office -> !present.contains(office.id()))
                .toList();
    }

    private void open(Wave wave) {
        Confirm.ask(
                t("survey.wave.open.question"),
                t("survey.wave.open.consequence"),
                t("survey.wave.open.action"),
                () -> change(() -> waves.open(wave.id(), wave.version()), "survey.wave.open.done"));
    }

    private void close(Wave wave) {
        Confirm.danger(
                t("survey.wave.close.question"),
                t("survey.wave.close.consequence"),
                t("survey.wave.close.action"),
                () -> change(() -> waves.close(wave.id(), wave.version()), "survey.wave.close.done"));
    }

    private void change(Supplier<Wave> step, String message) {
        show(step.get());
        Notices.success(t(message));
    }

    private Div figures(Wave wave, List<Line> lines) {
        long reached = lines.stream()
                .filter(line -> line.responses() != null && line.responses() >= wave.targetPerOffice())
                .count();
        var days = new Figure(WaveDates.of(wave), t("survey.wave.days")).badge(WaveBadge.of(wave.status()));
        if (wave.targetPerOffice() == 0) {
            return Figure.row(days, new Figure(Texts.integer(lines.size()), t("survey.wave.offices")));
        }
        return Figure.row(
                days,
                new Figure(t("survey.wave.reached.number", reached, lines.size()), t("survey.wave.reached"))
                        .note(t("survey.wave.reached.note", wave.targetPerOffice())));
    }

    private List<Line> lines(Wave wave, Map<OfficeId, Disclosed<Long>> counts) {
        Map<OfficeId, Office> names = offices.byId();
        return waves.collectors(wave.id()).stream()
                .flatMap(collector -> Stream.ofNullable(names.get(collector.office()))
                        .map(office -> new Line(collector, office.displayName(), count(counts.get(office.id())))))
                .sorted(Comparator.comparing(Line::office, Formats.collator(locale())))
                .toList();
    }

    private static @Nullable Long count(@Nullable Disclosed<Long> count) {
        return count == null ? null : count.released().orElse(null);
    }

    private LazyList<Line> list(Wave wave, List<Line> lines) {
        var list = LazyList.<Line>of(
                        t("survey.wave.offices"),
                        lines,
                        new EmptyState(VaadinIcon.BUILDING_O, t("survey.wave.no-offices")))
                .column(t("survey.office"), Line::office)
                .component(
                        t("survey.wave.responses"),
                        line -> new ResponseMeter(line.responses(), wave.targetPerOffice()));
        if (wave.status() != WaveStatus.CLOSED) {
            list.component(t("survey.link"), line -> link(wave, line));
        }
        return list;
    }

    private Div link(Wave wave, Line line) {
        String link = address.of(line.collector().path());
        var open = new Anchor(link, t("survey.link.open"));
        open.setTarget(AnchorTarget.BLANK);
        open.setAriaLabel(t("survey.link.open") + ": " + line.office());
        var copy = new Button(t("survey.link.copy"), VaadinIcon.COPY_O.create(), click -> LinkDialog.copy(link));
        var code = new Button("QR", VaadinIcon.QRCODE.create(), click -> new LinkDialog(line.office(), link).open());
        var print = new Button(
                t("survey.print"),
                VaadinIcon.PRINT.create(),
                click -> PrintDialog.of(prints, wave, line.collector().office(), line.office())
                        .open());
        Stream.of(copy, code, print)
                .forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL));
        copy.setAriaLabel(t("survey.link.copy") + ": " + line.office());
        code.setAriaLabel(t("survey.link.qr", line.office()));
        print.setAriaLabel(t("survey.print.for", line.office()));
        var links = new Div(open, copy, code, print);
        links.addClassName("gm-survey-row-actions");
        return links;
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static String key(Wave wave) {
        return wave.id().value().toString();
    }

    private void go(String page, Wave wave) {
        getUI().ifPresent(ui -> ui.navigate(CurrentPartnership.path(page), QueryParameters.of("wave", key(wave))));
    }

    /** @param responses null where fewer than five */
    private record Line(
            Collector collector, String office, @Nullable Long responses) {}
}
