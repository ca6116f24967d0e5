package eu.gminarium.training.participant;

import eu.gminarium.shared.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("participant_declaration_revision")
record DeclarationRevisionRow(
        @Id UUID id,
        UUID declarationId,
        int number,
        DeclarationRevision.Kind kind,
        LocalDate signedOn,
        @Nullable LocalDate withdrawnOn,
        @TypeDef(type = DataType.JSON) Map<String, String> answers,
        @Nullable String reason,
        @Nullable UUID accountId,
        Instant at) {

    DeclarationRevision toRevision() {
        return new DeclarationRevision(
                number, kind, signedOn, withdrawnOn, reason, accountId == null ? null : new AccountId(accountId), at);
    }
}
