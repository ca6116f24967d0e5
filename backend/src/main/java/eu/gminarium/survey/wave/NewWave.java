package eu.gminarium.survey.wave;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What planning a wave takes.
 *
 * @param startsOn first day in the partnership's zone
 * @param endsOn last day, inclusive
 * @param targetPerOffice responses that each office aims at; 0 sets no target
 * @param offices who takes part; null for every office that is in the partnership when the wave is
 *     planned and will not have left by its first day; who joins later is added by {@link Waves#addOffice}
 */
@Introspected
public record NewWave(
        @NotNull CycleId cycle,
        @NotNull LocalizedText title,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @PositiveOrZero @Max(MAX_TARGET) int targetPerOffice,
        @Nullable Set<OfficeId> offices) {

    /** No office has more clients a year. */
    public static final int MAX_TARGET = 1_000_000;
}
