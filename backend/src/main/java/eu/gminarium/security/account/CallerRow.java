package eu.gminarium.security.account;

import eu.gminarium.security.Access;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An account with one of its roles in a partnership, or without any. */
@Introspected
record CallerRow(
        boolean operator,
        @Nullable UUID membershipId,
        @Nullable UUID employeeId,
        @Nullable Role role,
        @Nullable UUID officeId) {

    /** What all rows of an account say together; there is at least one. */
    static Access together(UUID account, @Nullable Partnership partnership, List<CallerRow> rows) {
        CallerRow any = rows.getFirst();
        return new Access(
                new AccountId(account),
                any.operator,
                partnership,
                any.employeeId == null ? null : new EmployeeId(any.employeeId),
                rows.stream().flatMap(CallerRow::grant).toList());
    }

    boolean member() {
        return membershipId != null;
    }

    private Stream<Grant> grant() {
        return role == null
                ? Stream.empty()
                : Stream.of(new Grant(role, officeId == null ? null : new OfficeId(officeId)));
    }
}
