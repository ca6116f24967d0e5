package eu.gminarium.ui.demo;

import eu.gminarium.messaging.schedule.MessageSchedule;
import eu.gminarium.messaging.schedule.MessageSettings;
import eu.gminarium.messaging.schedule.ScheduledMessages;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** What time has brought by the day of loading: reminders of what waits, and of sessions that begin soon. */
@Singleton
final class MessageChapter {

    private final List<ScheduledMessages> areas;
    private final MessageSchedule schedule;
    private final Clock clock;

    MessageChapter(List<ScheduledMessages> areas, MessageSchedule schedule, Clock clock) {
        this.areas = areas;
        this.schedule = schedule;
        this.clock = clock;
    }

    void tell(DemoStage stage) {
        MessageSettings settings = stage.asCoordinator(stage.calendar().today(), schedule::get);
        Scopes.partnership(stage.partnership(), () -> {
            areas.forEach(area -> area.tell(settings, clock.instant()));
            return settings;
        });
    }
}
