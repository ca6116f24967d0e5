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

    static OfficeRow of(NewOffice input, @Nullable String terc, int number) {
        UUID id = OfficeId.next().value();
        return new OfficeRow(
                id, input.name(), input.officialName(), terc, input.kind(), number, input.joinedOn(), null, null, 0);
    }

    OfficeRow changed(OfficeChange to) {
        return new OfficeRow(
                id,
                to.name(),
                to.officialName(),
                to.terc(),
                to.kind(),
                number,
                to.joinedOn(),
                to.leftOn(),
                successorId,
                version);
    }

    Office toOffice() {
        return new Office(new OfficeId(id), name, officialName, terc, kind, number, joinedOn, leftOn, version);
    }
}
