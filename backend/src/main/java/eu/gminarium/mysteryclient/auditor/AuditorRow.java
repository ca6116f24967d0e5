package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.shared.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("mystery_auditor")
record AuditorRow(
        @Id UUID id,
        String name,
        @Nullable UUID accountId,
        @Nullable UUID employeeId,
        boolean contractor) {

    Auditor toAuditor(List<Conflict> conflicts) {
        AccountId account = accountId == null ? null : new AccountId(accountId);
        return new Auditor(new AuditorId(id), name, account, contractor, conflicts);
    }
}
