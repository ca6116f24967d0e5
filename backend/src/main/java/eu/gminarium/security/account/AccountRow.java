package eu.gminarium.security.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("account")
record AccountRow(
        @Id UUID id,
        String username,
        String displayName,
        @Nullable String passwordHash,
        String language,
        boolean operator,
        boolean demo,
        int tokenEpoch,
        Instant createdAt) {}
