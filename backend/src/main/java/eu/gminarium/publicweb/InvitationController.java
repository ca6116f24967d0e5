package eu.gminarium.publicweb;

import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.WeakPassword;
import eu.gminarium.security.invitation.FirstAccount;
import eu.gminarium.security.invitation.InvitationNotOpen;
import eu.gminarium.security.invitation.Invitations;
import eu.gminarium.security.invitation.OpenInvitation;
import eu.gminarium.shared.http.ReaderLanguage;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.ConstraintViolationException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page behind a mailed link: it sets the first password, or makes the first operator. */
@Hidden
@Controller("/invitation/{token}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class InvitationController {

    private final Invitations invitations;
    private final Arrival arrival;
    private final StartPages pages;

    InvitationController(Invitations invitations, Arrival arrival, StartPages pages) {
        this.invitations = invitations;
        this.arrival = arrival;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> form(HttpRequest<?> request, String token) {
        Locale locale = ReaderLanguage.of(request);
        Optional<InvitationForm> form = invitations.find(token).map(open -> InvitationForm.empty(token, open));
        return ReaderLanguage.remember(
                request,
                form.map(shown -> pages.invitation(HttpStatus.OK, locale, shown))
                        .orElseGet(() -> pages.refusal(HttpStatus.NOT_FOUND, locale, "start.invitation.ended")));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> accept(HttpRequest<?> request, String token, @Body @Nullable String body) {
        Locale locale = ReaderLanguage.of(request);
        if (!SameOrigin.holds(request)) {
            return pages.refusal(HttpStatus.FORBIDDEN, locale, "start.foreign-form");
        }
        return invitations
                .find(token)
                .<HttpResponse<?>>map(open -> accept(request, token, open, FormFields.parse(body)))
                .orElseGet(() -> pages.refusal(HttpStatus.NOT_FOUND, locale, "start.invitation.ended"));
    }

    private HttpResponse<?> accept(HttpRequest<?> request, String token, OpenInvitation open, FormFields fields) {
        Locale locale = ReaderLanguage.of(request);
        InvitationForm form = InvitationForm.filled(token, open, fields);
        if (!form.errors().isEmpty()) {
            return pages.invitation(HttpStatus.BAD_REQUEST, locale, form);
        }
        try {
            return arrival.of(request, accept(token, open, fields, locale), "");
        } catch (WeakPassword weak) {
            return pages.invitation(HttpStatus.BAD_REQUEST, locale, form.with("password", "start.invitation.weak"));
        } catch (ConstraintViolationException refused) {
            return pages.invitation(HttpStatus.BAD_REQUEST, locale, form.with("email", "validation.Email"));
        } catch (InvitationNotOpen tooLate) {
            return pages.refusal(HttpStatus.NOT_FOUND, locale, "start.invitation.ended");
        }
    }

    private Account accept(String token, OpenInvitation open, FormFields fields, Locale locale) {
        return open.account() == null
                ? invitations.acceptAsOperator(
                        token,
                        new FirstAccount(
                                fields.get("email").strip(),
                                fields.get("name").strip(),
                                locale.getLanguage(),
                                fields.get("password")))
                : invitations.accept(token, fields.get("password"));
    }
}
