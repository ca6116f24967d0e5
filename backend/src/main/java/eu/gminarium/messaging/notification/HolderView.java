package eu.gminarium.messaging.notification;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member with a role, as the partnership's role sees it.
 *
 * @param officeId where the role is held; null for the partnership as a whole
 */
@Introspected
record HolderView(
        @Nullable UUID officeId,
        UUID accountId,
        @Nullable UUID employeeId,
        String username,
        String displayName,
        String language,
        @Nullable Boolean choice) {

    boolean holdsIn(UUID office) {
        return officeId == null || officeId.equals(office);
    }

    Recipient recipient() {
        return new MemberView(accountId, employeeId, username, displayName, language, choice).recipient();
    }
}
