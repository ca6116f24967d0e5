package eu.gminarium.survey.history;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.history.WaveEvent.What;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a line of the log says; one change may be several steps, and lines that say nothing here are none. */
final class LoggedSteps {

    private LoggedSteps() {}

    static List<What> of(ActivityLog.Entry entry, LoggedFacts before, LoggedFacts after) {
        return switch (entry.action()) {
            case "planned" -> planned(after);
            case "opened" -> List.of(new What.Opened());
            case "changed" -> changed(before, after);
            case "added-office" ->
                offices(entry.details(), "office")
                        .<What>map(What.OfficeAdded::new)
                        .toList();
            case "reminded" ->
                List.of(new What.Reminded(offices(entry.details(), "offices").toList()));
            case "closed" -> List.of(new What.Closed(reason(entry.details())));
            case "published" -> List.of(new What.Published());
            case "withdrawn" -> List.of(new What.Withdrawn());
            default -> List.of();
        };
    }

    private static List<What> planned(LoggedFacts facts) {
        return facts.startsOn() == null || facts.endsOn() == null
                ? List.of()
                : List.of(new What.Planned(facts.startsOn(), facts.endsOn()));
    }

    private static List<What> changed(LoggedFacts before, LoggedFacts after) {
        return Stream.of(
                        step(before.startsOn(), after.startsOn(), What.Moved::new),
                        step(before.endsOn(), after.endsOn(), LoggedSteps::end),
                        step(before.target(), after.target(), What.TargetChanged::new))
                .flatMap(steps -> steps)
                .toList();
    }

    private static <T> Stream<What> step(@Nullable T before, @Nullable T after, BiFunction<T, T, What> step) {
        return before == null || after == null || before.equals(after)
                ? Stream.empty()
                : Stream.of(step.apply(before, after));
    }

    private static What end(LocalDate from, LocalDate to) {
        return to.isAfter(from) ? new What.Extended(from, to) : new What.Shortened(from, to);
    }

    private static Stream<OfficeId> offices(Map<String, Object> details, String name) {
        Object value = details.get(name);
        Collection<?> ids =
                value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
        return ids.stream().map(id -> new OfficeId(UUID.fromString(String.valueOf(id))));
    }

    private static @Nullable String reason(Map<String, Object> details) {
        return details.get("reason") instanceof String reason ? reason : null;
    }
}
