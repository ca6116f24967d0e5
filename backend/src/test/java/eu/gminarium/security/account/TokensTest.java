package eu.gminarium.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.Ids;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@ProgramTest
class TokensTest {

    @Inject
    Tokens tokens;

    @Inject
    Accounts accounts;

    @Test
    void tokenNamesItsAccount() {
        Account account = person();

        assertThat(tokens.read(tokens.issue(account))).contains(account);
    }

    @Test
    void signingOutEverywhereEndsEarlierTokens() {
        Account account = person();
        String earlier = tokens.issue(account);

        accounts.endTokens(account.id());

        assertThat(tokens.read(earlier)).isEmpty();
        Account now = accounts.find(account.id()).orElseThrow();
        assertThat(tokens.read(tokens.issue(now))).contains(now);
    }

    @Test
    void newPasswordEndsEarlierTokens() {
        Account account = person();
        String earlier = tokens.issue(account);

        accounts.setPassword(account.id(), "correct horse battery");

        assertThat(tokens.read(earlier)).isEmpty();
    }

    @Test
    void forgedTokenNamesNobody() {
        String token = tokens.issue(person());

        assertThat(tokens.read(token.substring(0, token.length() - 2) + "xx")).isEmpty();
        assertThat(tokens.read("nonsense")).isEmpty();
    }

    private Account person() {
        return accounts.create(new NewAccount(Ids.random() + "@office.test", "Ewa Lis", "pl", false, false));
    }
}
