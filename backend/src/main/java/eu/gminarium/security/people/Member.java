package eu.gminarium.security.people;

import eu.gminarium.security.Grant;
import eu.gminarium.security.account.Account;
import eu.gminarium.shared.EmployeeId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the current partnership, as far as the reader's reach goes.
 *
 * @param employee the employee that the person is, if any
 * @param grants the roles that the reader may know of
 * @param invitedUntil when the link that sets the first password ends; null once a password is set
 * @param version raised by each change
 */
public record Member(
        Account account,
        @Nullable EmployeeId employee,
        List<Grant> grants,
        @Nullable Instant invitedUntil,
        long version) {

    public Member {
        grants = List.copyOf(grants);
    }
}
