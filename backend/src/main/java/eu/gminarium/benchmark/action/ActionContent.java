package eu.gminarium.benchmark.action;

import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people write into an action.
 *
 * @param ownerName who sees to it, in the office's words; null if an account or nobody is named
 * @param ownerAccount a member of the office; null if there is a name or nobody
 * @param dueOn last day
 * @param evidence what shows that something was done
 * @param evidenceLink an address with http or https
 * @param reason why it was given up, if and only if it was
 */
@Introspected
public record ActionContent(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 200) String ownerName,
        @Nullable AccountId ownerAccount,
        @NotNull LocalDate dueOn,
        @Nullable @Size(max = 2000) String evidence,
        @Nullable @Size(max = 500) String evidenceLink,
        @NotNull ActionState state,
        @Nullable @Size(max = 1000) String reason) {

    /** @throws InvalidField naming the field that breaks a rule */
    public ActionContent {
        ownerName = stripped(ownerName);
        evidence = stripped(evidence);
        evidenceLink = stripped(evidenceLink);
        reason = stripped(reason);
        require(ownerName == null || ownerAccount == null, "ownerName", "action.invalid.owner");
        require((state == ActionState.GIVEN_UP) == (reason != null), "reason", "action.invalid.reason");
        require(evidenceLink == null || isWebAddress(evidenceLink), "evidenceLink", "action.invalid.link");
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void require(boolean holds, String field, String messageKey) {
        if (!holds) {
            throw InvalidField.of(field, messageKey);
        }
    }
}
