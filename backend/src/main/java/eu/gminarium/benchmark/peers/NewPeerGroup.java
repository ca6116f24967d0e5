package eu.gminarium.benchmark.peers;

import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A peer group to be kept.
 *
 * @param owner the office that it is for; null for the partnership, which only the county coordinator may say
 * @param offices the offices in it; with fewer than five nothing will be ranked
 */
@Introspected
public record NewPeerGroup(
        @NotBlank @Size(max = 100) String name,
        @Nullable OfficeId owner,
        @NotEmpty Set<@NotNull OfficeId> offices) {}
