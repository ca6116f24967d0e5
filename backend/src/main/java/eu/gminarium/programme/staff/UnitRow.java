package eu.gminarium.programme.staff;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("unit")
record UnitRow(
        @Id UUID id,
        UUID officeId,
        String symbol,
        String name,
        @Nullable UUID headId,
        @Nullable UUID deputyId,
        @Nullable LocalDate endedOn,
        @Version long version) {

    static UnitRow of(OfficeId office, NewUnit input) {
        return new UnitRow(UnitId.next().value(), office.value(), input.symbol(), input.name(), null, null, null, 0);
    }

    UnitRow changed(UnitChange to) {
        return new UnitRow(
                id,
                officeId,
                to.symbol(),
                to.name(),
                to.head() == null ? null : to.head().value(),
                to.deputy() == null ? null : to.deputy().value(),
                endedOn,
                version);
    }

    /** Nobody heads a unit that has ended. */
    UnitRow ended(@Nullable LocalDate lastDay) {
        return lastDay == null
                ? new UnitRow(id, officeId, symbol, name, headId, deputyId, null, version)
                : new UnitRow(id, officeId, symbol, name, null, null, lastDay, version);
    }

    boolean hasEndedBefore(LocalDate day) {
        return endedOn != null && endedOn.isBefore(day);
    }
}
