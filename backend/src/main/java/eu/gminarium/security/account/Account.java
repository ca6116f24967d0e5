package eu.gminarium.security.account;

import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.i18n.Languages;
import java.util.Locale;

/**
 * A person who signs in.
 *
 * @param username an e-mail address in lower case
 * @param operator whether the person runs the platform
 * @param tokenEpoch tokens of an earlier epoch no longer work
 * @param active false until the invitation's link has set a password
 */
public record Account(
        AccountId id,
        String username,
        String displayName,
        Locale language,
        boolean operator,
        int tokenEpoch,
        boolean active) {

    static Account of(AccountRow row) {
        return new Account(
                new AccountId(row.id()),
                row.username(),
                row.displayName(),
                Languages.byCode(row.language()),
                row.operator(),
                row.tokenEpoch(),
                row.passwordHash() != null);
    }
}
