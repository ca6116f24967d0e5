package eu.gminarium.security.account;

import eu.gminarium.security.Grant;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an account is in a partnership.
 *
 * @param employee the employee that the person is, if any
 * @param version raised by each change
 */
public record Membership(AccountId account, @Nullable EmployeeId employee, List<Grant> grants, long version) {

    public Membership {
        grants = List.copyOf(grants);
    }
}
