package eu.gminarium.programme;

import eu.gminarium.shared.OfficeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("office")
record OfficeRow(
        @Id UUID id,
        @Nullable String name,
        @Nullable String officialName,
        @Nullable String terc,
        OfficeKind kind,
        int number,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable UUID successorId,
        @Version long version) {

    Office toOffice() {
        return new Office(new OfficeId(id), name, officialName, terc, kind, number, joinedOn, leftOn, version);
    }
}
