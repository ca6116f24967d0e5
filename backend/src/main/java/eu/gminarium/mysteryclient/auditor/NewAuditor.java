package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An auditor to be added.
 *
 * @param username sign-in of a member of this partnership with the role of auditor; null for a contractor without one
 * @param conflicts offices where the auditor works or worked; those where the member holds a role are added
 */
@Introspected
public record NewAuditor(
        @NotBlank @Size(max = 200) String name,
        @Nullable String username,
        @NotNull Set<OfficeId> conflicts) {}
