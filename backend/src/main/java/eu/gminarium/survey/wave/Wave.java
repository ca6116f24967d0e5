package eu.gminarium.survey.wave;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One round of a survey cycle.
 *
 * @param startsOn first day in the partnership's zone
 * @param endsOn last day, inclusive
 * @param targetPerOffice how many responses each office aims at; 0 if none is set
 * @param frozen the questionnaire as it was when the wave opened; null before
 */
public record Wave(
        WaveId id,
        CycleId cycle,
        LocalizedText title,
        LocalDate startsOn,
        LocalDate endsOn,
        int targetPerOffice,
        WaveStatus status,
        @Nullable QuestionnaireContent frozen,
        long version) {

    public Wave {
        if (endsOn.isBefore(startsOn)) {
            throw InvalidField.of("endsOn", "survey.wave.ends-before-start");
        }
        if ((status == WaveStatus.PLANNED) != (frozen == null)) {
            throw new IllegalArgumentException("a questionnaire is frozen from the opening on");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** Whether days of it are still to come after that one. */
    public boolean goesOnAfter(LocalDate day) {
        return endsOn.isAfter(day);
    }

    /**
     * Opens the wave with the questionnaire as it is now.
     *
     * @throws WaveAlreadyOpened if it is open or closed
     * @throws WaveOutOfDates if today is not one of its days: the dates must be mended first, and that leaves a trace
     */
    Wave open(LocalDate today, QuestionnaireContent content) {
        if (status != WaveStatus.PLANNED) {
            throw new WaveAlreadyOpened();
        }
        if (!covers(today)) {
            throw new WaveOutOfDates(today);
        }
        return new Wave(id, cycle, title, startsOn, endsOn, targetPerOffice, WaveStatus.OPEN, content, version);
    }

    /** @throws WaveNotOpen if it is planned or closed already */
    Wave close() {
        if (status != WaveStatus.OPEN) {
            throw new WaveNotOpen();
        }
        return new Wave(id, cycle, title, startsOn, endsOn, targetPerOffice, WaveStatus.CLOSED, frozen, version);
    }

    /**
     * Changes what the change names.
     *
     * @throws WaveClosed if it is closed: what was released stays
     * @throws WaveAlreadyOpened if it is open and shall begin on another day
     * @throws InvalidField if it is open and shall have ended before today: closing early takes a reason
     */
    Wave change(WaveChange change, LocalDate today) {
        if (status == WaveStatus.CLOSED) {
            throw new WaveClosed();
        }
        LocalDate start = or(change.startsOn(), startsOn);
        if (status == WaveStatus.OPEN && !start.equals(startsOn)) {
            throw new WaveAlreadyOpened();
        }
        LocalDate end = or(change.endsOn(), endsOn);
        if (status == WaveStatus.OPEN && !end.equals(endsOn) && end.isBefore(today)) {
            throw InvalidField.of("endsOn", "survey.wave.ends-in-the-past");
        }
        return new Wave(
                id,
                cycle,
                or(change.title(), title),
                start,
                end,
                or(change.targetPerOffice(), targetPerOffice),
                status,
                frozen,
                version);
    }

    private static <T> T or(@Nullable T wanted, T present) {
        return wanted == null ? present : wanted;
    }
}
