package eu.gminarium.messaging.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Arguments of texts as they lie in the database: strings and numbers as such, dates as {@code {"date": "2026-10-25"}}. */
final class Arguments {

    private static final String DATE = "date";

    private Arguments() {}

    static List<Object> stored(List<Object> arguments) {
        return arguments.stream().map(Arguments::stored).toList();
    }

    static List<Object> read(List<Object> stored) {
        return stored.stream().map(Arguments::read).toList();
    }

    private static Object stored(Object argument) {
        return switch (argument) {
            case LocalDate date -> Map.of(DATE, date.toString());
            case String text -> text;
            case Integer number -> number;
            case Long number -> number;
            default -> throw new IllegalArgumentException("no argument of a text: " + argument.getClass());
        };
    }

    private static Object read(Object stored) {
        return stored instanceof Map<?, ?> map ? LocalDate.parse(String.valueOf(map.get(DATE))) : stored;
    }
}
