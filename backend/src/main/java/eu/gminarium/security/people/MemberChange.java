package eu.gminarium.security.people;

import eu.gminarium.shared.EmployeeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member shall be from now on.
 *
 * @param version the member's version when it was read
 * @param employee the employee that the person is, if any
 * @param roles all of them, as far as the reach of whoever changes them goes; roles elsewhere stay
 */
@Introspected
public record MemberChange(
        long version,
        @Nullable EmployeeId employee,
        @NotEmpty @Size(max = 50) List<@Valid RoleChoice> roles) {}
