package eu.gminarium.ui.common;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a form's record apart and puts it together. The framework's binder can do so with public records only, and forms are
 * nobody's business outside their package.
 *
 * @param <T> the record
 */
final class FormRecord<T> {

    private final Class<T> type;

    FormRecord(Class<T> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is no record");
        }
        this.type = type;
    }

    /** Whether the record has a component of this name; otherwise a field of this name would be lost. */
    boolean has(String component) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(each -> each.getName().equals(component));
    }

    /** The values of a record's components by their names. */
    Map<String, @Nullable Object> values(T form) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            values.put(component.getName(), value(form, component));
        }
        return values;
    }

    /**
     * The record of the values; what is missing is null.
     *
     * @throws RuntimeException what the record's own constructor throws
     */
    T of(Map<String, @Nullable Object> values) {
        Object[] arguments = Arrays.stream(type.getRecordComponents())
                .map(component -> values.get(component.getName()))
                .toArray();
        try {
            return constructor().newInstance(arguments);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(type + " cannot be made", refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made", impossible);
        }
    }

    private Constructor<T> constructor() throws NoSuchMethodException {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<T> constructor = type.getDeclaredConstructor(components);
        constructor.setAccessible(true);
        return constructor;
    }

    private static @Nullable Object value(Object form, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(component + " cannot be read", impossible);
        }
    }
}
