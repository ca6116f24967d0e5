package eu.gminarium.mysteryclient.plan;

import eu.gminarium.mysteryclient.audit.Audit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * When calls can be planned.
 *
 * @param openings the hours of each day that has one, the days in their order
 */
record PlanTimes(Map<LocalDate, List<Integer>> openings) {

    /**
     * The days of the audit from this moment on, today without the hours that are over; all of them once it is over, for
     * calls whose sheets come late.
     *
     * @param hours of each day
     */
    static PlanTimes of(Audit audit, Function<LocalDate, List<Integer>> hours, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        LocalDate first = first(audit, today);
        Map<LocalDate, List<Integer>> openings = new LinkedHashMap<>();
        first.datesUntil(audit.endsOn().plusDays(1)).forEach(day -> {
            boolean begun = day.equals(today);
            List<Integer> left = hours.apply(day).stream()
                    .filter(hour -> !begun || hour >= now.getHour())
                    .toList();
            if (!left.isEmpty()) {
                openings.put(day, left);
            }
        });
        return new PlanTimes(openings);
    }

    /** The first day on which a call can be planned, as far as the audit's days go. */
    static LocalDate first(Audit audit, LocalDate today) {
        return today.isAfter(audit.startsOn()) && !today.isAfter(audit.endsOn()) ? today : audit.startsOn();
    }

    List<LocalDate> days() {
        return List.copyOf(openings.keySet());
    }

    /** All hours in which calls are made on any of the days. */
    List<Integer> hours() {
        return openings.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    boolean open(LocalDate day, int hour) {
        return openings.getOrDefault(day, List.of()).contains(hour);
    }

    /** @throws NoTimeToCall if no day has a window */
    void requireAny() {
        if (openings.isEmpty()) {
            throw new NoTimeToCall();
        }
    }
}
