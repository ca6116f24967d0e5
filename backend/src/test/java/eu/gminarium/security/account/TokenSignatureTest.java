package eu.gminarium.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.Ids;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@ProgramTest
class TokenSignatureTest {

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Test
    void tokenWithItsSignatureIsRead() {
        Account account = account();

        assertThat(tokens.read(tokens.issue(account))).contains(account);
    }

    @Test
    void sameClaimsWithoutSignatureAreRefused() {
        String claims = tokens.issue(account()).split("\\.", -1)[1];
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(tokens.read(header + "." + claims + ".")).isEmpty();
    }

    @Test
    void signatureOfOtherClaimsIsRefused() {
        String[] one = tokens.issue(account()).split("\\.", -1);
        String[] other = tokens.issue(account()).split("\\.", -1);

        assertThat(tokens.read(one[0] + "." + one[1] + "." + other[2])).isEmpty();
    }

    private Account account() {
        return accounts.create(new NewAccount(Ids.random() + "@example.org", "Anna Nowak", "pl", false, false));
    }
}
