package eu.gminarium.security.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.SignInLimit;
import eu.gminarium.security.account.Tokens;
import eu.gminarium.security.account.WrongCredentials;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Sign-in for programs: a password for a bearer token. */
@Controller("/api/v1/login")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "login")
class LoginController {

    private final Accounts accounts;
    private final SignInLimit limit;
    private final Tokens tokens;

    LoginController(Accounts accounts, SignInLimit limit, Tokens tokens) {
        this.accounts = accounts;
        this.limit = limit;
        this.tokens = tokens;
    }

    /** Gives a token that works for ten hours. */
    @Post
    TokenJson login(@Body @Valid CredentialsJson credentials) {
        limit.check(credentials.username());
        Account account =
                accounts.signIn(credentials.username(), credentials.password()).orElseThrow(WrongCredentials::new);
        return new TokenJson(tokens.issue(account), "Bearer", Tokens.LIFETIME.toSeconds());
    }

    @Serdeable
    record CredentialsJson(
            @NotBlank @Size(max = 200) String username,
            @NotBlank @Size(max = 200) String password) {}

    @Serdeable
    record TokenJson(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn) {}
}
