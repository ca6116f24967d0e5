package eu.gminarium.mysteryclient.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("mystery_draw")
record DrawRow(@Id UUID id, UUID auditId, Instant drawnAt, long seed, int calls, int auditors) {

    StoredDraw toDraw() {
        return new StoredDraw(id, drawnAt, seed, calls, auditors);
    }
}
