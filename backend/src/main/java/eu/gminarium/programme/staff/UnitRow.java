package eu.gminarium.programme.staff;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
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
        @Version long version) {

    static UnitRow of(OfficeId office, NewUnit input) {
        return new UnitRow(UnitId.next().value(), office.value(), input.symbol(), input.name(), null, null, 0);
    }

    UnitRow changed(UnitChange to) {
        return new UnitRow(
                id,
                officeId,
                to.symbol(),
                to.name(),
                to.head() == null ? null : to.head().value(),
                to.deputy() == null ? null : to.deputy().value(),
                version);
    }
}
