package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.UI;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.next.NextWaves;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks before each step of a wave, and does it. */
@Prototype
final class WaveSteps {

    private final Waves waves;
    private final NextWaves next;
    private final OfficeDirectory offices;
    private final Clock clock;

    WaveSteps(Waves waves, NextWaves next, OfficeDirectory offices, Clock clock) {
        this.waves = waves;
        this.next = next;
        this.offices = offices;
        this.clock = clock;
    }

    void open(Wave wave, Consumer<Wave> show) {
        Confirm.ask(
                Texts.t("survey.wave.open.question"),
                Texts.t("survey.wave.open.consequence"),
                Texts.t("survey.wave.open.action"),
                () -> {
                    show.accept(waves.open(wave.id(), wave.version()));
                    Notices.success(Texts.t("survey.wave.open.done"));
                });
    }

    /** Before the last day it takes a reason. */
    void close(Wave wave, Consumer<Wave> show) {
        if (endsLater(wave)) {
            CloseForm.of(wave, reason -> closed(waves.close(wave.id(), wave.version(), reason), show))
                    .open();
            return;
        }
        Confirm.danger(
                Texts.t("survey.wave.close.question"),
                Texts.t("survey.wave.close.consequence"),
                Texts.t("survey.wave.close.action"),
                () -> closed(waves.close(wave.id(), wave.version()), show));
    }

    private static void closed(Wave wave, Consumer<Wave> show) {
        show.accept(wave);
        Notices.success(Texts.t("survey.wave.close.done"));
    }

    boolean endsLater(Wave wave) {
        return wave.goesOnAfter(LocalDate.now(
                clock.withZone(Access.current().requirePartnership().zone())));
    }

    void addOffice(Wave wave, Consumer<Wave> show) {
        OfficeForm.adding(absent(wave), office -> {
                    waves.addOffice(wave.id(), office);
                    show.accept(wave);
                })
                .open();
    }

    /** The offices that do not take part: they joined after the wave was planned, or were left out. */
    private List<Office> absent(Wave wave) {
        Set<OfficeId> present =
                waves.collectors(wave.id()).stream().map(Collector::office).collect(Collectors.toSet());
        return offices.all().stream()
                .filter(office -> !present.contains(office.id()))
                .toList();
    }

    void change(Wave wave, Consumer<Wave> show) {
        WaveForm.changing(wave, form -> show.accept(waves.change(wave.id(), form.toChange(wave.version()))))
                .open();
    }

    /** Leads to the new wave. */
    void planNext(Wave wave) {
        WaveForm.next(next.propose(wave.id()), form -> {
                    Wave planned = next.plan(wave.id(), form.toNextWave());
                    UI.getCurrent()
                            .navigate(CurrentPartnership.path(
                                    "surveys/waves/" + planned.id().value()));
                    Notices.success(Texts.t("survey.wave.plan.done", Texts.t(planned.title())));
                })
                .open();
    }
}
