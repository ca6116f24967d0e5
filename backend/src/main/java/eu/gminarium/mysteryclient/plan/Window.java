package eu.gminarium.mysteryclient.plan;

import eu.gminarium.shared.problem.InvalidField;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Hours in a row of one weekday.
 *
 * @param from first hour, 0..23
 * @param until the hour at which it ends, up to 24
 */
public record Window(DayOfWeek day, int from, int until) {

    private static final int LAST = 24;

    /** @throws InvalidField unless it begins before it ends, on one day */
    public Window {
        if (from < 0 || until > LAST || from >= until) {
            throw InvalidField.of("windows", "mystery.invalid.window");
        }
    }

    static List<Window> of(DayOfWeek day, SortedSet<Integer> hours) {
        List<Window> windows = new ArrayList<>();
        for (int hour : hours) {
            Window last = windows.isEmpty() ? null : windows.getLast();
            if (last != null && last.until == hour) {
                windows.set(windows.size() - 1, new Window(day, last.from, hour + 1));
            } else {
                windows.add(new Window(day, hour, hour + 1));
            }
        }
        return windows;
    }
}
