package eu.gminarium.security.people;

import eu.gminarium.security.Access;
import eu.gminarium.security.Unchecked;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.SignInLimit;
import eu.gminarium.security.account.WeakPassword;
import eu.gminarium.security.account.WrongCredentials;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/** What everybody may do with the account they are signed in with. */
@Singleton
@Unchecked("one's own account and no other")
public class OwnAccount {

    private final Accounts accounts;
    private final SignInLimit limit;

    OwnAccount(Accounts accounts, SignInLimit limit) {
        this.accounts = accounts;
        this.limit = limit;
    }

    public Account get() {
        return accounts.find(Access.current().account()).orElseThrow(RecordNotFound::new);
    }

    /** Sets how others see the person. */
    public void setName(@NotBlank @Size(max = 200) String name) {
        accounts.setDisplayName(Access.current().account(), name.strip());
    }

    public void setLanguage(Locale language) {
        accounts.setLanguage(Access.current().account(), language);
    }

    /**
     * Sets a new password and signs the person out everywhere.
     *
     * @throws InvalidField if the current password is wrong
     * @throws WeakPassword if the new one has fewer than 12 characters
     * @throws SignInLimit.TooManyTries if the current password was wrong too often
     */
    public void changePassword(String current, String wanted) {
        Account account = get();
        limit.check(account.username());
        if (accounts.signIn(account.username(), current).isEmpty()) {
            throw InvalidField.of("currentPassword", new WrongCredentials().messageKey());
        }
        accounts.setPassword(account.id(), wanted);
    }

    /** Ends every token, also the one in use. */
    public void signOutEverywhere() {
        accounts.endTokens(Access.current().account());
    }
}
