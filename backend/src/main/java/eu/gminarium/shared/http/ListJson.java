package eu.gminarium.shared.http;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;

/**
 * A list in the API.
 *
 * @param items one page of them
 * @param total how many there are on all pages
 */
@Serdeable
public record ListJson<T>(List<T> items, long total) {

    /** A list that fits on one page. */
    public static <T> ListJson<T> of(List<T> items) {
        return new ListJson<>(items, items.size());
    }

    /** Cuts a page out of a list that is in memory anyway. */
    public static <S, T> ListJson<T> page(List<S> all, PageRequest page, Function<S, T> toJson) {
        return new ListJson<>(
                all.stream().skip(page.offset()).limit(page.limit()).map(toJson).toList(), all.size());
    }
}
