package eu.gminarium.training.calendar;

import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.tenancy.Partnership;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The meetings of all partners' sessions. */
@Singleton
public class SessionCalendar {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(2999, 12, 31);

    private final CalendarQueries queries;
    private final PublicAddress address;
    private final Clock clock;

    SessionCalendar(CalendarQueries queries, PublicAddress address, Clock clock) {
        this.queries = queries;
        this.address = address;
        this.clock = clock;
    }

    /** Meetings of published and cancelled sessions between two days, both inclusive, in the order of time. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public List<CalendarMeeting> between(LocalDate from, LocalDate to) {
        return queries.published(from, to).stream().map(CalendarMeeting::of).toList();
    }

    /** All of them as a calendar file. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public String file() {
        Partnership partnership = Access.current().requirePartnership();
        List<CalendarEntry> entries = between(EVER, NEVER).stream()
                .map(meeting -> meeting.entry(partnership, address))
                .toList();
        return CalendarFile.published(partnership.name(), entries, clock.instant());
    }
}
