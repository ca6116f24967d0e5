package eu.gminarium.survey.wave;

import eu.gminarium.shared.problem.Problem;
import java.time.LocalDate;
import java.util.Map;

/** A wave opens on one of its days only. */
public final class WaveOutOfDates extends Problem {

    private static final long serialVersionUID = 1L;

    private final LocalDate today;

    WaveOutOfDates(LocalDate today) {
        super("wave-out-of-dates", Category.CONFLICT);
        this.today = today;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("today", today.toString());
    }
}
