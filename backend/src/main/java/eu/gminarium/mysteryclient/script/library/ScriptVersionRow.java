package eu.gminarium.mysteryclient.script.library;

import eu.gminarium.shared.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("mystery_script_version")
record ScriptVersionRow(
        @Id UUID id,
        UUID scriptId,
        long number,
        @TypeDef(type = DataType.JSON) ScriptDocument content,
        Instant savedAt,
        @Nullable UUID accountId) {

    ScriptVersion toVersion() {
        return new ScriptVersion(
                number, content.toContent(), savedAt, accountId == null ? null : new AccountId(accountId));
    }
}
