package eu.gminarium.mysteryclient.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The hours in which auditors call, by weekday, on the clock of the partnership's zone: 8 is from 8:00 to 8:59, in summer
 * as in winter.
 */
public record Windows(Map<DayOfWeek, SortedSet<Integer>> hours) {

    /** Monday to Friday, 8 to 15. */
    public static final Windows USUAL = of(IntStream.rangeClosed(1, 5)
            .mapToObj(day -> new Window(DayOfWeek.of(day), 8, 15))
            .toList());

    public Windows {
        Map<DayOfWeek, SortedSet<Integer>> copy = new EnumMap<>(DayOfWeek.class);
        hours.forEach((day, set) -> copy.put(day, Collections.unmodifiableSortedSet(new TreeSet<>(set))));
        hours = Collections.unmodifiableMap(copy);
    }

    /** Windows that touch or overlap become one. */
    public static Windows of(Collection<Window> windows) {
        Map<DayOfWeek, SortedSet<Integer>> hours = new EnumMap<>(DayOfWeek.class);
        windows.forEach(window -> IntStream.range(window.from(), window.until())
                .forEach(hour -> hours.computeIfAbsent(window.day(), day -> new TreeSet<>())
                        .add(hour)));
        return new Windows(hours);
    }

    /** The hours of the day in which auditors call, from the first to the last. */
    public List<Integer> on(LocalDate day) {
        return List.copyOf(hours.getOrDefault(day.getDayOfWeek(), Collections.emptySortedSet()));
    }

    /** The same as windows, Monday first; hours that follow each other are one window. */
    public List<Window> windows() {
        return hours.entrySet().stream()
                .flatMap(entry -> Window.of(entry.getKey(), entry.getValue()).stream())
                .toList();
    }
}
