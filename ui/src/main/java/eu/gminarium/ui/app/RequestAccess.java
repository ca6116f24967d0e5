package eu.gminarium.ui.app;

import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.shared.AccountId;
import eu.gminarium.ui.common.CurrentPartnership;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The access behind one request of a browser. A request may go from one partnership to another, so the partnership is
 * looked up when somebody asks; each of them is read once.
 */
final class RequestAccess implements AccessElement {

    private static final String NO_PARTNERSHIP = "";

    private final AccountId person;
    private final Accounts accounts;
    private final Memberships memberships;
    private final Map<String, Optional<Access>> bySlug = new ConcurrentHashMap<>();

    RequestAccess(AccountId person, Accounts accounts, Memberships memberships) {
        this.person = person;
        this.accounts = accounts;
        this.memberships = memberships;
    }

    @Override
    public @Nullable Access access() {
        String slug = CurrentPartnership.slug().orElse(NO_PARTNERSHIP);
        return bySlug.computeIfAbsent(slug, this::read).orElse(null);
    }

    private Optional<Access> read(String slug) {
        return accounts.find(person)
                .map(account -> memberships.access(account, slug).orElseGet(() -> outside(account)));
    }

    /** Outside partnerships, and for somebody who lost the membership while a page was open: no roles at all. */
    private static Access outside(Account account) {
        return new Access(account.id(), account.operator(), null, null, List.of());
    }
}
