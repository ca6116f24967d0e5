package eu.gminarium.ui.mysteryclient.plan;

import eu.gminarium.mysteryclient.plan.Window;
import eu.gminarium.mysteryclient.plan.Windows;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.common.Texts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hours as people write them: {@code 8–12, 13–15}; days with equal hours together: {@code Mon–Fri 8–15}. */
final class HoursText {

    private static final Pattern WINDOW = Pattern.compile("(\\d{1,2})(?::00)?\\s*[-–]\\s*(\\d{1,2})(?::00)?");

    private HoursText() {}

    /** The hours of one day; empty where there are none. */
    static String of(Windows windows, DayOfWeek day) {
        return windows.windows().stream()
                .filter(window -> window.day() == day)
                .map(window -> window.from() + "–" + window.until())
                .collect(Collectors.joining(", "));
    }

    /**
     * The hours of one day.
     *
     * @param field to which a refusal belongs
     * @throws InvalidField if it cannot be read
     */
    static List<Window> read(String field, DayOfWeek day, String text) {
        return Arrays.stream(text.split("[,;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> window(field, day, part))
                .toList();
    }

    private static Window window(String field, DayOfWeek day, String text) {
        Matcher hours = WINDOW.matcher(text);
        if (!hours.matches()) {
            throw InvalidField.of(field, "mystery.invalid.hours", text);
        }
        try {
            return new Window(day, Integer.parseInt(hours.group(1)), Integer.parseInt(hours.group(2)));
        } catch (InvalidField impossible) {
            throw InvalidField.of(field, "mystery.invalid.hours", text);
        }
    }

    /** All hours in a line. */
    static String of(Windows windows) {
        List<DayOfWeek> days = Stream.of(DayOfWeek.values())
                .filter(day -> !of(windows, day).isEmpty())
                .toList();
        List<List<DayOfWeek>> runs = new ArrayList<>();
        for (DayOfWeek day : days) {
            List<DayOfWeek> last = runs.isEmpty() ? null : runs.getLast();
            if (last != null
                    && last.getLast().plus(1) == day
                    && of(windows, last.getLast()).equals(of(windows, day))) {
                last.add(day);
            } else {
                runs.add(new ArrayList<>(List.of(day)));
            }
        }
        return runs.stream()
                .map(run -> name(run) + " " + of(windows, run.getFirst()))
                .collect(Collectors.joining(" · "));
    }

    private static String name(List<DayOfWeek> run) {
        String first = day(run.getFirst(), TextStyle.SHORT_STANDALONE);
        return run.size() == 1 ? first : first + "–" + day(run.getLast(), TextStyle.SHORT_STANDALONE);
    }

    static String day(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, Texts.locale());
    }
}
