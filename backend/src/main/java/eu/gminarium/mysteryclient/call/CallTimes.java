package eu.gminarium.mysteryclient.call;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the next moment at which the offices of an audit may be called.
 *
 * @param lastDay of the audit
 * @param hours of each day in which auditors call
 */
record CallTimes(LocalDate lastDay, Function<LocalDate, List<Integer>> hours) {

    /** An office that did not answer is left alone for so long. */
    private static final Duration PAUSE = Duration.ofHours(1);

    /** The first moment from then on, that one included; empty where the audit has none left. */
    Optional<ZonedDateTime> next(ZonedDateTime from) {
        return next(from, Set.of());
    }

    /**
     * When to try again after attempts that reached nobody: at an hour of the day at which nobody tried yet; where none
     * is left, at another one than the last; where there is only that one, on another day.
     *
     * @param failed the attempts that reached nobody, oldest first, at least one
     */
    Optional<ZonedDateTime> retry(List<ZonedDateTime> failed) {
        ZonedDateTime last = failed.getLast();
        ZonedDateTime from = last.plus(PAUSE);
        Set<Integer> tried = failed.stream().map(ZonedDateTime::getHour).collect(Collectors.toSet());
        return next(from, tried).or(() -> next(from, Set.of(last.getHour()))).or(() -> next(from, Set.of()));
    }

    private Optional<ZonedDateTime> next(ZonedDateTime from, Set<Integer> avoided) {
        LocalDate first = from.toLocalDate();
        if (first.isAfter(lastDay)) {
            return Optional.empty();
        }
        return first.datesUntil(lastDay.plusDays(1))
                .flatMap(day -> hours.apply(day).stream()
                        .filter(hour -> !avoided.contains(hour))
                        .flatMap(hour -> within(day, hour, from)))
                .findFirst();
    }

    private static Stream<ZonedDateTime> within(LocalDate day, int hour, ZonedDateTime from) {
        ZonedDateTime start = day.atTime(hour, 0).atZone(from.getZone());
        ZonedDateTime moment = start.isBefore(from) ? from : start;
        return moment.isBefore(start.plusHours(1)) ? Stream.of(moment) : Stream.empty();
    }
}
