package eu.gminarium.survey.monitor;

import eu.gminarium.programme.Office;
import eu.gminarium.shared.problem.Problem;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** An office is reminded at most once a day. */
public final class OfficeRemindedToday extends Problem {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm");

    private final Office office;
    private final Instant last;

    OfficeRemindedToday(Office office, Instant last, ZoneId zone) {
        super("office-reminded-today", Category.CONFLICT, office.displayName(), HOURS.format(last.atZone(zone)));
        this.office = office;
        this.last = last;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("officeId", office.id().value().toString(), "lastReminderAt", last.toString());
    }
}
