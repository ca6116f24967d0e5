package eu.gminarium.programme.staff;

import eu.gminarium.shared.EmployeeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it shall be.
 *
 * @param head who puts its people forward; works in the office
 * @param deputy who does so in the head's place, and decides what concerns the head
 * @param version the version that was read
 */
@Introspected
public record UnitChange(
        @NotBlank @Size(max = 30) String symbol,
        @NotBlank @Size(max = 200) String name,
        @Nullable EmployeeId head,
        @Nullable EmployeeId deputy,
        long version) {

    public UnitChange {
        symbol = symbol == null ? "" : symbol.strip();
        name = name == null ? "" : name.strip();
    }

    /** Nothing changed yet: what a form starts from. */
    public static UnitChange of(Unit unit) {
        return new UnitChange(unit.symbol(), unit.name(), unit.head(), unit.deputy(), unit.version());
    }
}
