package eu.gminarium.security.people;

import eu.gminarium.shared.EmployeeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who shall become a member of the current partnership.
 *
 * @param displayName used only if the address has no account yet
 * @param language ISO 639-1: pl, cs or en; used only if the address has no account yet
 * @param employee the employee that the person is, if any
 */
@Introspected
public record NewMember(
        @NotBlank @Email @Size(max = 200) String email,
        @NotBlank @Size(max = 200) String displayName,
        @NotNull @Pattern(regexp = "pl|cs|en") String language,
        @Nullable EmployeeId employee,
        @NotEmpty @Size(max = 50) List<@Valid RoleChoice> roles) {}
