package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.shared.OfficeId;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Monday to Friday from 8 to 15, as offices without stated hours keep them; holidays are not known. */
@Singleton
@Secondary
final class WorkingHours implements OfficeHours {

    private static final List<Span> WORKING_DAY = List.of(new Span(LocalTime.of(8, 0), LocalTime.of(15, 0)));

    @Override
    public List<Span> on(AuditId audit, OfficeId office, LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? WORKING_DAY : List.of();
    }
}
