package eu.gminarium.security.account;

import com.nimbusds.jwt.JWT;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.AccountId;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.jwt.generator.JwtTokenGenerator;
import io.micronaut.security.token.jwt.validator.JsonWebTokenValidator;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Signed tokens that name an account and nothing else; roles are read per request. */
@Singleton
@Unchecked("used before anybody is signed in")
public class Tokens {

    /** How long a token works: a working day. */
    public static final Duration LIFETIME = Duration.ofHours(10);

    /** The claim that holds the epoch of the account's tokens. */
    public static final String EPOCH = "epoch";

    private final JwtTokenGenerator generator;
    private final JsonWebTokenValidator<JWT, ?> validator;
    private final Accounts accounts;

    Tokens(JwtTokenGenerator generator, JsonWebTokenValidator<JWT, ?> validator, Accounts accounts) {
        if (generator.getSignatureConfiguration() == null) {
            throw new IllegalStateException("tokens would not be signed");
        }
        this.generator = generator;
        this.validator = validator;
        this.accounts = accounts;
    }

    public String issue(Account account) {
        Authentication authentication =
                Authentication.build(account.id().value().toString(), Map.of(EPOCH, account.tokenEpoch()));
        return generator
                .generateToken(authentication, (int) LIFETIME.toSeconds())
                .orElseThrow(() -> new IllegalStateException("no signing key"));
    }

    /** The account of a token that is genuine, in time and of the current epoch. */
    public Optional<Account> read(String token) {
        return validator.validate(token, null).flatMap(jwt -> {
            try {
                var claims = jwt.getJWTClaimsSet();
                return account(claims.getSubject(), claims.getIntegerClaim(EPOCH));
            } catch (ParseException notOurs) {
                return Optional.empty();
            }
        });
    }

    /** The account that a checked token names, if its epoch is the current one. */
    public Optional<Account> account(String subject, Integer epoch) {
        return accounts.find(new AccountId(UUID.fromString(subject)))
                .filter(account -> epoch != null && account.tokenEpoch() == epoch);
    }
}
