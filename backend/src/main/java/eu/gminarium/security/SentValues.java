package eu.gminarium.security;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.StorableText;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import io.micronaut.core.type.Argument;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.ValueRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks through what a service or a route was given for texts, numbers and days that the database does not take, however deep they
 * stand, and names their fields as JSON and forms do: {@code parts[2].indicator}.
 */
final class SentValues {

    private static final int MOST_NAMED = 100;

    /** Before and behind the point; to write out more could take all memory. */
    private static final int MOST_DIGITS = 1000;

    /** Before the calendar of today came into use, the database's driver takes days for those of the old one. */
    private static final ValueRange YEARS = ValueRange.of(1600, 9999);

    private static final Instant FIRST = Instant.parse("1600-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    /** The components of a record in which such a value can be. */
    private static final ClassValue<List<Component>> DOUBTFUL = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> record) {
            return Arrays.stream(record.getRecordComponents())
                    .filter(component -> mayBeDoubtful(component.getType()))
                    .map(component -> new Component(
                            opened(component.getAccessor()), component.isAnnotationPresent(GapsNamedInside.class)))
                    .toList();
        }
    };

    private record Component(Method accessor, boolean gapsNamedInside) {}

    private final List<FieldError> refused = new ArrayList<>();

    /** Names and places in lists from the outside in; made into a text only for what is refused, because files have many values. */
    private final Deque<Object> path = new ArrayDeque<>();

    private boolean complete;

    private SentValues(boolean complete) {
        this.complete = complete;
    }

    /**
     * Checks all arguments of a call.
     *
     * @param complete whether lists and maps have a value at each place, as in a body: nobody says something with {@code [null]}
     * @throws InvalidField naming the fields; a record's components stand without the argument's name, as in a body
     */
    static void check(Argument<?>[] arguments, @Nullable Object[] values, boolean complete) {
        if (Arrays.stream(arguments).noneMatch(argument -> holdsDoubtful(argument.getType()))) {
            return;
        }
        SentValues found = new SentValues(complete);
        for (int at = 0; at < values.length; at++) {
            if (values[at] instanceof Record body && !(body instanceof LocalizedText)) {
                found.visit(body);
            } else {
                Object value = values[at];
                found.within(arguments[at].getName(), () -> found.visit(value));
            }
        }
        if (!found.refused.isEmpty()) {
            throw new InvalidField(found.refused);
        }
    }

    private void within(Object step, Runnable visit) {
        path.addLast(step);
        visit.run();
        path.removeLast();
    }

    private void visit(@Nullable Object value) {
        switch (value) {
            case String text -> require(StorableText.is(text), "validation.text");
            case BigDecimal number -> require(isShort(number), "validation.number");
            case Instant moment -> require(!moment.isBefore(FIRST) && moment.isBefore(END), "validation.year");
            case Temporal day
            when day.isSupported(ChronoField.YEAR) ->
                require(YEARS.isValidValue(day.get(ChronoField.YEAR)), "validation.year");
            case LocalizedText text -> visit(text.byLanguage());
            case Record record ->
                DOUBTFUL.get(record.getClass())
                        .forEach(component ->
                                within(component.accessor().getName(), () -> component(component, record)));
            case Map<?, ?> map -> map.forEach(this::entry);
            case Collection<?> many -> items(many);
            case Optional<?> maybe -> visit(maybe.orElse(null));
            case null, default -> {}
        }
    }

    private void component(Component component, Record record) {
        boolean before = complete;
        complete &= !component.gapsNamedInside();
        visit(value(component.accessor(), record));
        complete = before;
    }

    private void entry(Object key, @Nullable Object value) {
        visit(key);
        if (key instanceof String name && StorableText.is(name)) {
            within(name, () -> place(value));
        } else {
            place(value);
        }
    }

    private void items(Collection<?> many) {
        int at = 0;
        for (Object item : many) {
            within(at++, () -> place(item));
        }
    }

    /** What stands in a list or a map. */
    private void place(@Nullable Object value) {
        require(!complete || value != null, "validation.NotNull");
        visit(value);
    }

    private void require(boolean storable, String messageKey) {
        if (!storable && refused.size() < MOST_NAMED) {
            refused.add(new FieldError(field(), messageKey, List.of()));
        }
    }

    private String field() {
        StringBuilder name = new StringBuilder();
        for (Object step : path) {
            if (step instanceof Integer place) {
                name.append('[').append(place).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step);
            }
        }
        return name.toString();
    }

    private static boolean isShort(BigDecimal number) {
        return number.scale() <= MOST_DIGITS && (long) number.precision() - number.scale() <= MOST_DIGITS;
    }

    /** What a record's class is made of is remembered: every call comes here. */
    private static boolean holdsDoubtful(Class<?> type) {
        return type.isRecord() ? !DOUBTFUL.get(type).isEmpty() : !harmless(type);
    }

    /** Ids and the like are records of one harmless part; they are the arguments of most calls. */
    private static boolean mayBeDoubtful(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).anyMatch(component -> !harmless(component.getType()))
                : !harmless(type);
    }

    private static boolean harmless(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || type.isArray()
                || type == UUID.class
                || type == Boolean.class
                || (type != BigDecimal.class && Number.class.isAssignableFrom(type));
    }

    /** Inputs are often nobody's business outside their package. */
    private static Method opened(Method accessor) {
        accessor.setAccessible(true);
        return accessor;
    }

    private static @Nullable Object value(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(accessor + " cannot be read", impossible);
        }
    }
}
