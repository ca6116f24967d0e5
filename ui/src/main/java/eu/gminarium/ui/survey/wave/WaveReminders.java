package eu.gminarium.ui.survey.wave;

import eu.gminarium.security.Access;
import eu.gminarium.survey.monitor.Reminded;
import eu.gminarium.survey.monitor.Reminders;
import eu.gminarium.survey.monitor.ResponseMonitor;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Asks which offices of a wave shall be reminded, and reminds them. */
@Prototype
final class WaveReminders {

    private final ResponseMonitor monitor;
    private final Reminders reminders;
    private final Clock clock;

    WaveReminders(ResponseMonitor monitor, Reminders reminders, Clock clock) {
        this.monitor = monitor;
        this.reminders = reminders;
        this.clock = clock;
    }

    void ask(Wave wave, Consumer<Wave> show) {
        ZoneId zone = Access.current().requirePartnership().zone();
        LocalDate today = LocalDate.now(clock.withZone(zone));
        RemindForm.of(monitor.of(wave.id()), today, zone, offices -> {
                    Reminded reminded = reminders.remind(wave.id(), offices);
                    show.accept(wave);
                    Notices.success(
                            Texts.t("survey.remind.done", reminded.told().size()));
                })
                .open();
    }
}
