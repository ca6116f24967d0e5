package eu.gminarium.publicweb;

import eu.gminarium.security.account.Account;
import eu.gminarium.security.invitation.OpenInvitation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form behind an invitation's link, as it is shown. Passwords never come back to the page.
 *
 * @param account who sets a password; null where the first operator makes an account
 * @param errors field to message key, in the order of the form
 */
public record InvitationForm(
        String token, @Nullable Account account, String email, String name, Map<String, String> errors) {

    static InvitationForm empty(String token, OpenInvitation open) {
        return new InvitationForm(token, open.account(), "", "", Map.of());
    }

    static InvitationForm filled(String token, OpenInvitation open, FormFields fields) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (open.account() == null) {
            require(errors, fields, "email");
            require(errors, fields, "name");
        }
        if (fields.get("password").isEmpty()) {
            errors.put("password", "validation.NotBlank");
        } else if (!fields.get("password").equals(fields.get("repeated"))) {
            errors.put("repeated", "start.invitation.differs");
        }
        return new InvitationForm(token, open.account(), fields.get("email"), fields.get("name"), errors);
    }

    InvitationForm with(String field, String messageKey) {
        return new InvitationForm(token, account, email, name, Map.of(field, messageKey));
    }

    private static void require(Map<String, String> errors, FormFields fields, String field) {
        if (fields.get(field).isBlank()) {
            errors.put(field, "validation.NotBlank");
        }
    }
}
