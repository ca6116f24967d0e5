package eu.gminarium.security.account;

import eu.gminarium.shared.AccountId;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Accounts of the platform; works whatever partnership is current. */
@Singleton
public class Accounts {

    private final AccountRepository repository;
    private final Passwords passwords;
    private final Clock clock;

    Accounts(AccountRepository repository, Passwords passwords, Clock clock) {
        this.repository = repository;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * The account whose username and password these are.
     *
     * @return empty for a wrong password, an unknown username and an account without password alike
     */
    public Optional<Account> signIn(String username, String password) {
        Optional<AccountRow> row = Scopes.platform(() -> repository.findByUsername(normalized(username)));
        boolean matches =
                passwords.matches(password, row.map(AccountRow::passwordHash).orElse(null));
        return matches ? row.map(Account::of) : Optional.empty();
    }

    public Optional<Account> find(AccountId id) {
        return Scopes.platform(() -> repository.findById(id.value()).map(Account::of));
    }

    public Optional<Account> findByUsername(String username) {
        return Scopes.platform(
                () -> repository.findByUsername(normalized(username)).map(Account::of));
    }

    public boolean operatorExists() {
        return Scopes.platform(repository::existsByOperatorTrue);
    }

    /** Makes an account without password: its owner sets one through an invitation, or the demo does. */
    public Account create(NewAccount input) {
        AccountRow row = new AccountRow(
                AccountId.next().value(),
                normalized(input.username()),
                input.displayName(),
                null,
                input.language(),
                input.operator(),
                input.demo(),
                0,
                clock.instant());
        return Scopes.platform(() -> Account.of(repository.save(row)));
    }

    /**
     * Sets a password and ends every token given out before.
     *
     * @throws WeakPassword if it has fewer than 12 characters
     */
    public void setPassword(AccountId id, String password) {
        WeakPassword.check(password);
        String hash = passwords.hash(password);
        Scopes.platform(() -> {
            repository.setPassword(id.value(), hash);
            return null;
        });
    }

    /** Signs the person out everywhere. */
    public void endTokens(AccountId id) {
        Scopes.platform(() -> {
            repository.endTokens(id.value());
            return null;
        });
    }

    public void setLanguage(AccountId id, Locale language) {
        Scopes.platform(() -> {
            repository.setLanguage(id.value(), language.getLanguage());
            return null;
        });
    }

    private static String normalized(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
