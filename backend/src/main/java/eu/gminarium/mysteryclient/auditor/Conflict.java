package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;

/** An office that an auditor may not audit, and why. */
@Introspected
public record Conflict(@NotNull OfficeId office, @NotNull ConflictKind kind) {}
