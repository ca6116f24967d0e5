package eu.gminarium.programme.staff;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param symbol short sign, unique in the office: {@code OR} */
@Introspected
public record NewUnit(
        @NotBlank @Size(max = 30) String symbol,
        @NotBlank @Size(max = 200) String name) {

    public NewUnit {
        symbol = symbol == null ? "" : symbol.strip();
        name = name == null ? "" : name.strip();
    }
}
