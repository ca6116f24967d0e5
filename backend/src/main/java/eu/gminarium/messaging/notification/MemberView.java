package eu.gminarium.messaging.notification;

import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.i18n.Languages;
import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member as the partnership's role sees it. */
@Introspected
record MemberView(
        UUID accountId,
        @Nullable UUID employeeId,
        String username,
        String displayName,
        String language,
        @Nullable Boolean choice) {

    Recipient recipient() {
        return new Recipient(
                new AccountId(accountId),
                employeeId == null ? null : new EmployeeId(employeeId),
                username,
                displayName,
                Languages.byCode(language),
                choice);
    }
}
