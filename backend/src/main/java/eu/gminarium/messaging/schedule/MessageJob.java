package eu.gminarium.messaging.schedule;

import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Readiness;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through all partnerships every few minutes and tells what is due. Programs on several machines may do it at once:
 * each event is told by whoever is first.
 */
@Singleton
class MessageJob {

    private static final Logger LOG = LoggerFactory.getLogger(MessageJob.class);

    private final List<ScheduledMessages> areas;
    private final Partnerships partnerships;
    private final MessageSchedule schedule;
    private final Readiness readiness;
    private final Clock clock;

    MessageJob(
            List<ScheduledMessages> areas,
            Partnerships partnerships,
            MessageSchedule schedule,
            Readiness readiness,
            Clock clock) {
        this.areas = areas;
        this.partnerships = partnerships;
        this.schedule = schedule;
        this.readiness = readiness;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "${gminarium.messages.interval:5m}", initialDelay = "${gminarium.messages.interval:5m}")
    void run() {
        if (readiness.ready()) {
            partnerships.all().stream().filter(Partnership::active).forEach(this::attempt);
        }
    }

    /** One partnership that fails does not keep the others waiting; it is tried again next time. */
    private void attempt(Partnership partnership) {
        try {
            run(partnership);
        } catch (RuntimeException e) {
            LOG.error("Messages of the partnership {} could not be made", partnership.slug(), e);
        }
    }

    void run(Partnership partnership) {
        Instant now = clock.instant();
        Scopes.partnership(partnership, () -> {
            MessageSettings settings = schedule.current();
            areas.forEach(area -> area.tell(settings, now));
            return settings;
        });
    }
}
