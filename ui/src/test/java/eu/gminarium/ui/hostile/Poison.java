package eu.gminarium.ui.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.core.type.Argument;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a body of the right form is filled with. */
enum Poison {
    NUL("a\u0000b", 1, "2012-01-01"),
    HALF_A_CHARACTER("a\ud800b", 1, "2012-01-01"),
    LONG_TEXT("ż".repeat(20_000), 1, "2012-01-01"),
    NO_TEXT("", 0, "2012-02-30"),
    HUGE("a", new BigDecimal("1e308"), "9999-12-31"),
    BEYOND("1e999999999", new BigDecimal("1e999999999"), "10000-01-01"),
    TINY("-1e-999999999", new BigDecimal("-1e-999999999"), "-999999999-01-01"),
    LOWEST("-1", Long.MIN_VALUE, "0001-01-01"),
    HIGHEST("a", Long.MAX_VALUE, "+999999999-12-31"),
    GAPS("a", 1, "2012-01-01"),
    NO_NUMBER("a", "NaN", "Infinity");

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final int DEEPEST = 5;

    private final String text;
    private final Object number;
    private final String day;

    Poison(String text, Object number, String day) {
        this.text = text;
        this.number = number;
        this.day = day;
    }

    /** What a parameter of the address holds. */
    String text() {
        return text;
    }

    /** Whether the database does not take such a text. */
    boolean unstorable() {
        return this == NUL || this == HALF_A_CHARACTER;
    }

    /** A body of the type as JSON. */
    String body(Argument<?> type) {
        try {
            return JSON.writeValueAsString(Optional.ofNullable(value(type, 0)).orElse(Map.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object value(Argument<?> argument, int depth) {
        Class<?> type = argument.getType();
        if (type == String.class) {
            return text;
        } else if (type == UUID.class) {
            return UUID.randomUUID();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0].toString();
        } else if (type == Boolean.class || type == boolean.class) {
            return true;
        } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return number;
        } else if (type.getPackageName().equals("java.time")) {
            return day;
        }
        return depth > DEEPEST ? null : composed(argument, depth + 1);
    }

    private @Nullable Object composed(Argument<?> argument, int depth) {
        Class<?> type = argument.getType();
        Argument<?>[] of = argument.getTypeParameters();
        if (Map.class.isAssignableFrom(type) && of.length == 2) {
            Object value = value(of[1], depth);
            return value == null || this == GAPS ? Collections.singletonMap("pl", null) : Map.of("pl", value);
        } else if (Collection.class.isAssignableFrom(type) && of.length == 1) {
            Object value = value(of[0], depth);
            return value == null || this == GAPS ? Collections.singletonList(null) : List.of(value);
        } else if (type.isRecord()) {
            Map<String, @Nullable Object> fields = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                fields.put(component.getName(), value(Argument.of(component.getGenericType()), depth));
            }
            fields.values().removeIf(value -> value == null);
            return fields;
        }
        return null;
    }
}
