package eu.gminarium.training.attendance;

import eu.gminarium.training.ApplicationId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;

/** One enrolled person's presence at one meeting. */
@Introspected
public record Mark(
        @NotNull ApplicationId application, @NotNull Presence presence) {}
