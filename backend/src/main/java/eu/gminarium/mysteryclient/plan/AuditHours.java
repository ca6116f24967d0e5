package eu.gminarium.mysteryclient.plan;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.WorkingDays;
import eu.gminarium.mysteryclient.call.OfficeHours;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** The audit's own windows; on public holidays nobody calls, because nobody would answer. */
@Singleton
final class AuditHours implements OfficeHours {

    private final Participants participants;

    AuditHours(Participants participants) {
        this.participants = participants;
    }

    @Override
    public Function<LocalDate, List<Integer>> of(AuditId audit) {
        return of(participants.windows(audit), Scopes.currentPartnership().zone());
    }

    static Function<LocalDate, List<Integer>> of(Windows windows, ZoneId zone) {
        return day -> WorkingDays.holiday(day, zone) ? List.of() : windows.on(day);
    }
}
