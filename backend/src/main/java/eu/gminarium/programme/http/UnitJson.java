package eu.gminarium.programme.http;

import eu.gminarium.programme.staff.EndOfUnit;
import eu.gminarium.programme.staff.NewUnit;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.UnitChange;
import eu.gminarium.shared.EmployeeId;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit in JSON.
 *
 * @param people how many work in it today
 * @param headName null if there is no head, or the reader may not see who it is
 * @param endedOn its last day, inclusive; null if no end is set
 */
@Serdeable
record UnitJson(
        UUID id,
        UUID officeId,
        String officeName,
        String symbol,
        String name,
        long people,
        @Nullable UUID headId,
        @Nullable String headName,
        @Nullable UUID deputyId,
        @Nullable String deputyName,
        @Nullable LocalDate endedOn,
        long version) {

    static UnitJson of(Unit unit, String officeName) {
        return new UnitJson(
                unit.id().value(),
                unit.office().value(),
                officeName,
                unit.symbol(),
                unit.name(),
                unit.people(),
                unit.head() == null ? null : unit.head().value(),
                unit.headName(),
                unit.deputy() == null ? null : unit.deputy().value(),
                unit.deputyName(),
                unit.endedOn(),
                unit.version());
    }

    @Serdeable
    record New(
            @NotNull UUID officeId,
            @NotBlank @Size(max = 30) String symbol,
            @NotBlank @Size(max = 200) String name) {

        NewUnit toInput() {
            return new NewUnit(symbol, name);
        }
    }

    /** The unit as it shall be; without {@code headId} or {@code deputyId} it has none. */
    @Serdeable
    record Change(
            @NotBlank @Size(max = 30) String symbol,
            @NotBlank @Size(max = 200) String name,
            @Nullable UUID headId,
            @Nullable UUID deputyId,
            long version) {

        UnitChange toInput() {
            return new UnitChange(symbol, name, employee(headId), employee(deputyId), version);
        }

        private static @Nullable EmployeeId employee(@Nullable UUID id) {
            return id == null ? null : new EmployeeId(id);
        }
    }

    /** @param lastDay the last day of the unit, inclusive; null takes the end back */
    @Serdeable
    record End(@Nullable LocalDate lastDay, long version) {

        EndOfUnit toInput() {
            return new EndOfUnit(lastDay, version);
        }
    }
}
