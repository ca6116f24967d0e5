package eu.gminarium.ui.demo;

import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One partnership while it is being loaded.
 *
 * @param calendar what the files' days mean
 * @param cast who acts, and whom and what the files' keys mean
 */
record DemoStage(Partnership partnership, DemoCalendar calendar, DemoCast cast) {

    /** The rows of one of the partnership's files; none if it has no such file. */
    List<DemoRow> rows(String file) {
        String path = partnership.slug() + "/" + file;
        return DemoFile.exists(path) ? DemoFile.rows(path) : List.of();
    }

    /** One of the partnership's files as it is. */
    byte[] bytes(String file) {
        try (InputStream content = DemoFile.open(partnership.slug() + "/" + file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does the work as that person on that day. */
    <T extends @Nullable Object> T as(Access access, LocalDate day, Supplier<T> work) {
        return calendar.on(day, () -> Scopes.in((AccessElement) () -> access, work));
    }

    /** Does the work as the county coordinator. */
    <T extends @Nullable Object> T asCoordinator(LocalDate day, Supplier<T> work) {
        return as(cast.coordinator(), day, work);
    }

    /** Does the work as whoever coordinates the office. */
    <T extends @Nullable Object> T asOffice(String office, LocalDate day, Supplier<T> work) {
        return as(cast.coordinatorOf(office), day, work);
    }
}
