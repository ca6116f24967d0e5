package eu.gminarium.mysteryclient.plan;

import eu.gminarium.mysteryclient.audit.Audit;
import java.time.LocalDate;
import java.util.List;

/**
 * When calls can be planned.
 *
 * @param days that have a window
 */
record CallTimes(List<LocalDate> days, Windows windows) {

    CallTimes {
        days = List.copyOf(days);
    }

    /** The days of the audit from today on; all of them once it is over, for calls whose sheets come late. */
    static CallTimes of(Audit audit, Windows windows, LocalDate today) {
        LocalDate first = today.isAfter(audit.startsOn()) && !today.isAfter(audit.endsOn()) ? today : audit.startsOn();
        return new CallTimes(
                first.datesUntil(audit.endsOn().plusDays(1))
                        .filter(day -> !windows.on(day).isEmpty())
                        .toList(),
                windows);
    }

    /** All hours in which calls are made on any of the days. */
    List<Integer> hours() {
        return days.stream()
                .flatMap(day -> windows.on(day).stream())
                .distinct()
                .sorted()
                .toList();
    }

    boolean open(LocalDate day, int hour) {
        return windows.open(day, hour);
    }

    /** @throws NoTimeToCall if no day has a window */
    void requireAny() {
        if (days.isEmpty()) {
            throw new NoTimeToCall();
        }
    }
}
