package eu.gminarium.survey.monitor;

import eu.gminarium.programme.Office;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.wave.Wave;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How an office's responses come in.
 *
 * @param responses so far
 * @param target 0 if there is none
 * @param expected how many there would be by now if they came evenly over the days that have gone by, rounded down
 * @param lastReminder null if the office was not reminded
 * @param reachable whether it has a coordinator to be reminded
 */
public record OfficeProgress(
        Office office,
        Disclosed<Long> responses,
        int target,
        long expected,
        Standing standing,
        @Nullable Instant lastReminder,
        boolean reachable) {

    static OfficeProgress of(
            Wave wave,
            Office office,
            int target,
            Disclosed<Long> responses,
            LocalDate today,
            @Nullable Instant lastReminder,
            boolean reachable) {
        long expected = expected(wave, target, today);
        return new OfficeProgress(
                office, responses, target, expected, Standing.of(responses, target, expected), lastReminder, reachable);
    }

    /** The day that is still going on does not count: nobody is behind on the first morning. */
    private static long expected(Wave wave, int target, LocalDate today) {
        long days = ChronoUnit.DAYS.between(wave.startsOn(), wave.endsOn()) + 1;
        long gone = Math.clamp(ChronoUnit.DAYS.between(wave.startsOn(), today), 0, days);
        return target * gone / days;
    }

    /** Part of the target, above 1 beyond it; hidden with the responses or without a target. */
    public Disclosed<Double> share() {
        return target == 0 ? new Disclosed.Suppressed<>() : responses.map(count -> (double) count / target);
    }
}
