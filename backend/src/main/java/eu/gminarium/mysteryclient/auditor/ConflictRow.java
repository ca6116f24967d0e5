package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("mystery_conflict")
record ConflictRow(@Id UUID id, UUID auditorId, UUID officeId, ConflictKind kind) {

    static ConflictRow of(UUID auditor, Conflict conflict) {
        return new ConflictRow(Ids.timeOrdered(), auditor, conflict.office().value(), conflict.kind());
    }

    Conflict toConflict() {
        return new Conflict(new OfficeId(officeId), kind);
    }
}
