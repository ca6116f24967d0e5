package eu.gminarium.training.evaluation;

import eu.gminarium.training.SessionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the participants of one session said.
 *
 * @param evaluation null if there are too few cards; how many is not told either
 */
public record SessionResult(
        SessionId session,
        String trainingTitle,
        String provider,
        @Nullable String trainer,
        LocalDate lastDay,
        @Nullable Evaluation evaluation) {}
