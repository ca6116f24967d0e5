package eu.gminarium.security.people;

import eu.gminarium.security.Role;
import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A role to be given to somebody.
 *
 * @param office where; needed for roles of an office, null for roles of the whole partnership
 */
@Introspected
public record RoleChoice(@NotNull Role role, @Nullable OfficeId office) {}
