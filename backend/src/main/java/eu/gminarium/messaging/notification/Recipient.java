package eu.gminarium.messaging.notification;

import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is told something; has an account, or is an employee, or both.
 *
 * @param account null for employees who sign in nowhere: they hear by mail only
 * @param address an e-mail address; null for employees without one
 * @param language the account's, else the partnership's
 * @param choice what the person chose about mail of the kind in question; null if nothing
 */
public record Recipient(
        @Nullable AccountId account,
        @Nullable EmployeeId employee,
        @Nullable String address,
        String name,
        Locale language,
        @Nullable Boolean choice) {

    public Recipient {
        if (account == null && employee == null) {
            throw new IllegalArgumentException("a recipient is somebody");
        }
    }

    /** Whether mail of the kind goes out to the person. */
    boolean wantsMail(Kind kind) {
        return !kind.optional() || choice == null ? kind.mailByDefault() : choice;
    }

    /** What tells recipients apart in the keys of events. */
    public UUID key() {
        return account == null ? Objects.requireNonNull(employee).value() : account.value();
    }
}
