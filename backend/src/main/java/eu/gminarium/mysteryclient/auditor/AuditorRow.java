package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("mystery_auditor")
record AuditorRow(
        @Id UUID id,
        String name,
        @Nullable UUID accountId,
        @Nullable UUID employeeId) {

    Auditor toAuditor(Set<OfficeId> conflicts) {
        return new Auditor(new AuditorId(id), name, accountId == null ? null : new AccountId(accountId), conflicts);
    }
}
