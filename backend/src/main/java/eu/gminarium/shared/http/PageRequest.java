package eu.gminarium.shared.http;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for. Bind it with {@code @RequestBean @Valid}.
 *
 * @param page from 0
 * @param size 1 to 500, 50 if not said
 */
@Introspected
public record PageRequest(
        @QueryValue @Nullable @Min(0) Integer page,
        @QueryValue @Nullable @Min(1) @Max(500) Integer size) {

    private static final int DEFAULT_SIZE = 50;

    public PageRequest {
        page = page == null ? Integer.valueOf(0) : page;
        size = size == null ? Integer.valueOf(DEFAULT_SIZE) : size;
    }

    /** How many rows to skip. */
    public long offset() {
        return (long) number(page) * number(size);
    }

    /** How many rows to return. */
    public int limit() {
        return number(size);
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
