package eu.gminarium.programme.staff;

import eu.gminarium.programme.OptionalText;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who starts to work in an office of the partnership.
 *
 * @param email null for those without an address; kept in lower case
 */
@Introspected
public record NewEmployee(
        @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName,
        @Nullable @Email @Size(max = 200) String email,
        @NotNull @Valid NewEmployment employment) {

    public NewEmployee {
        firstName = firstName == null ? "" : firstName.strip();
        lastName = lastName == null ? "" : lastName.strip();
        email = lowerCase(email);
    }

    static @Nullable String lowerCase(@Nullable String email) {
        String address = OptionalText.of(email);
        return address == null ? null : address.toLowerCase(Locale.ROOT);
    }
}
