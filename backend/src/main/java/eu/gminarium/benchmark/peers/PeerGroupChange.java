package eu.gminarium.benchmark.peers;

import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * A change of a stored peer group; whose it is does not change.
 *
 * @param version the one that was read
 */
@Introspected
public record PeerGroupChange(
        long version,
        @NotBlank @Size(max = 100) String name,
        @NotEmpty Set<@NotNull OfficeId> offices,
        boolean archived) {}
