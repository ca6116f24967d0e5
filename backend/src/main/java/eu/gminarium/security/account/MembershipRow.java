package eu.gminarium.security.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("membership")
record MembershipRow(
        @Id UUID id,
        UUID accountId,
        UUID partnershipId,
        @Nullable UUID employeeId,
        long version) {}
