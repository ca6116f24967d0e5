package eu.gminarium.survey.link;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a further link of an office takes.
 *
 * @param name of the collection point in the office's words, such as "Registry, ground floor"; unique in the office and wave
 * @param unit whose clients are asked; null for the office's
 */
@Introspected
public record NewLink(
        @NotNull OfficeId office,
        @NotBlank @Size(max = MAX_NAME) String name,
        @Nullable UnitId unit) {

    /** Characters of a name, so that it fits a poster. */
    public static final int MAX_NAME = 80;
}
