package eu.gminarium.security.account;

import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.shared.OfficeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("membership_role")
record MembershipRoleRow(
        @Id UUID id, UUID membershipId, Role role, @Nullable UUID officeId) {

    Grant toGrant() {
        return new Grant(role, officeId == null ? null : new OfficeId(officeId));
    }
}
