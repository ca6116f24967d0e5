package eu.gminarium.programme.staff;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An employee's data as they shall be; a move to another unit or office is a {@link NewEmployment}.
 *
 * @param position corrects the present employment's, without a new one
 * @param version the version that was read
 */
@Introspected
public record EmployeeChange(
        @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName,
        @Nullable @Email @Size(max = 200) String email,
        @NotBlank @Size(max = 200) String position,
        long version) {

    public EmployeeChange {
        firstName = firstName == null ? "" : firstName.strip();
        lastName = lastName == null ? "" : lastName.strip();
        email = NewEmployee.lowerCase(email);
        position = position == null ? "" : position.strip();
    }
}
