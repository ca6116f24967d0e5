package eu.gminarium.mysteryclient.agreement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("mystery_second_draw")
record DrawRow(@Id UUID auditId, BigDecimal share, long seed, Instant drawnAt) {

    AuditAgreement.Draw toDraw() {
        return new AuditAgreement.Draw(share.doubleValue(), seed, drawnAt);
    }
}
