package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the next moment at which an office may be called, within its hours and the days of the audit. */
@Singleton
final class CallTimes {

    /** An office that did not answer is left alone for so long. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private static final int HOURS = 24;

    private final OfficeHours hours;

    CallTimes(OfficeHours hours) {
        this.hours = hours;
    }

    /** The first moment from then on, that one included; empty where the audit has none left. */
    Optional<ZonedDateTime> next(Audit audit, OfficeId office, ZonedDateTime from) {
        return next(audit, office, from, Set.of());
    }

    /**
     * When to try again after attempts that reached nobody: at an hour of the day at which nobody tried yet; where none
     * is left, at another one than the last.
     *
     * @param failed the attempts that reached nobody, oldest first, at least one
     */
    Optional<ZonedDateTime> retry(Audit audit, OfficeId office, List<ZonedDateTime> failed) {
        ZonedDateTime last = failed.getLast();
        ZonedDateTime from = last.plus(PAUSE);
        Set<Integer> tried = failed.stream().map(ZonedDateTime::getHour).collect(Collectors.toSet());
        return next(audit, office, from, tried).or(() -> next(audit, office, from, Set.of(last.getHour())));
    }

    private Optional<ZonedDateTime> next(Audit audit, OfficeId office, ZonedDateTime from, Set<Integer> avoided) {
        LocalDate first = from.toLocalDate();
        if (first.isAfter(audit.endsOn())) {
            return Optional.empty();
        }
        return first.datesUntil(audit.endsOn().plusDays(1))
                .flatMap(day -> hours.on(audit.id(), office, day).stream()
                        .flatMap(span -> pieces(span).map(piece -> within(day, piece, from))))
                .flatMap(Optional::stream)
                .filter(moment -> !avoided.contains(moment.getHour()))
                .findFirst();
    }

    /** The span cut at full hours. */
    private static Stream<OfficeHours.Span> pieces(OfficeHours.Span span) {
        return IntStream.range(span.from().getHour(), HOURS).boxed().flatMap(hour -> {
            LocalTime start = LocalTime.of(hour, 0);
            LocalTime end = hour == HOURS - 1 ? LocalTime.MAX : start.plusHours(1);
            LocalTime from = start.isBefore(span.from()) ? span.from() : start;
            LocalTime to = end.isAfter(span.to()) ? span.to() : end;
            return from.isBefore(to) ? Stream.of(new OfficeHours.Span(from, to)) : Stream.empty();
        });
    }

    private static Optional<ZonedDateTime> within(LocalDate day, OfficeHours.Span piece, ZonedDateTime from) {
        ZonedDateTime start = day.atTime(piece.from()).atZone(from.getZone());
        ZonedDateTime end = day.atTime(piece.to()).atZone(from.getZone());
        ZonedDateTime moment = start.isBefore(from) ? from : start;
        return moment.isBefore(end) ? Optional.of(moment) : Optional.empty();
    }
}
