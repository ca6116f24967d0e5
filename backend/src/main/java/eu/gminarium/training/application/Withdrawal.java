package eu.gminarium.training.application;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why an application is taken back.
 *
 * @param paper null unless it was signed on paper
 */
@Introspected
public record Withdrawal(
        @Nullable @Size(max = 500) String reason,
        @Nullable @Valid PaperStep paper) {}
