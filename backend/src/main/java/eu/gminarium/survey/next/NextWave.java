package eu.gminarium.survey.next;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What planning the next wave takes; null is as {@link WaveProposal} has it.
 *
 * @param endsOn null keeps the length of the earlier wave
 */
@Introspected
public record NextWave(
        @NotNull LocalizedText title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer targetPerOffice) {}
