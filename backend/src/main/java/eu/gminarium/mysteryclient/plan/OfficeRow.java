package eu.gminarium.mysteryclient.plan;

import eu.gminarium.programme.Office;
import eu.gminarium.shared.Ids;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("mystery_office")
record OfficeRow(@Id UUID id, UUID auditId, UUID officeId, int calls) {

    static OfficeRow of(UUID audit, Office office, int calls) {
        return new OfficeRow(Ids.timeOrdered(), audit, office.id().value(), calls);
    }
}
