package eu.gminarium.security.account;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.AccountId;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Accounts of the platform; works whatever partnership is current. */
@Singleton
@Unchecked("accounts belong to no partnership; whoever offers them to people checks")
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

    public Map<AccountId, Account> find(Collection<AccountId> ids) {
        List<UUID> keys = ids.stream().map(AccountId::value).toList();
        return Scopes.platform(() -> repository.findByIdIn(keys)).stream()
                .map(Account::of)
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** Makes an account without password: its owner sets one through an invitation, or the demo does. */
    public Account create(NewAccount input) {
        AccountRow row = row(input);
        return Scopes.platform(() -> Account.of(repository.save(row)));
    }

    /** The account of this username, made without password if there is none yet; an existing one stays as it is. */
    public Account findOrCreate(NewAccount input) {
        AccountRow row = row(input);
        return Scopes.platform(() -> {
            repository.saveUnlessKnown(
                    row.id(), row.username(), row.displayName(), row.language(), row.operator(), row.createdAt());
            return repository.findByUsername(row.username()).map(Account::of).orElseThrow();
        });
    }

    private AccountRow row(NewAccount input) {
        return new AccountRow(
                AccountId.next().value(),
                normalized(input.username()),
                input.displayName(),
                null,
                input.language(),
                input.operator(),
                input.demo(),
                0,
                clock.instant());
    }

    /**
     * Makes a password ready to be stored. Slow on purpose, therefore done before a transaction begins.
     *
     * @throws WeakPassword if it has fewer than 12 characters
     */
    public HashedPassword hash(String password) {
        WeakPassword.check(password);
        return new HashedPassword(passwords.hash(password));
    }

    /**
     * Sets a password and ends every token given out before.
     *
     * @throws WeakPassword if it has fewer than 12 characters
     */
    public void setPassword(AccountId id, String password) {
        HashedPassword hashed = hash(password);
        Scopes.platform(() -> {
            repository.setPassword(id.value(), hashed.hash());
            return null;
        });
    }

    /** Gives an account its first password; false if it already has one. */
    public boolean activate(AccountId id, HashedPassword password) {
        return Scopes.platform(() -> repository.setFirstPassword(id.value(), password.hash())) == 1;
    }

    /** Signs the person out everywhere. */
    public void endTokens(AccountId id) {
        Scopes.platform(() -> {
            repository.endTokens(id.value());
            return null;
        });
    }

    public void setDisplayName(AccountId id, String displayName) {
        Scopes.platform(() -> {
            repository.setDisplayName(id.value(), displayName);
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
