package eu.gminarium.mysteryclient.calibration;

import eu.gminarium.mysteryclient.call.Score;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A sample call to be added to an audit.
 *
 * @param conversation what was said, without names
 * @param scores the reference: one for each criterion
 */
@Introspected
public record NewSample(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 10_000) String conversation,
        @NotNull List<@Valid Score> scores) {}
