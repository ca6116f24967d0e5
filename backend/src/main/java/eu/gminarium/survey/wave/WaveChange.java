package eu.gminarium.survey.wave;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What shall change in a wave; null leaves it as it is.
 *
 * @param version the one that was read; null skips the check
 */
@Introspected
public record WaveChange(
        @Nullable LocalizedText title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable @PositiveOrZero @Max(NewWave.MAX_TARGET) Integer targetPerOffice,
        @Nullable Long version) {

    boolean changesNothing() {
        return title == null && startsOn == null && endsOn == null && targetPerOffice == null;
    }
}
