package eu.gminarium.publicweb;

import eu.gminarium.shared.http.ReaderLanguage;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.checkin.TrainersDoor;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Check-in on the trainer's phone. Opening the link makes the phone the trainer's; from then on the phone's own camera, pointed
 * at a person's QR code, checks the person in. Without a camera there are the list and a field for the short code.
 */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class DoorController {

    private static final String ENDED = "after.door.ended";

    private final TrainersDoor door;
    private final TrainerCookie cookie;
    private final DoorPages pages;

    DoorController(TrainersDoor door, TrainerCookie cookie, DoorPages pages) {
        this.door = door;
        this.cookie = cookie;
        this.pages = pages;
    }

    /** The trainer's page. */
    @Get("/check-in/{partnership}/{secret}")
    HttpResponse<String> open(HttpRequest<?> request, String partnership, String secret) {
        return page(request, new TrainerKey(partnership, secret), null, true);
    }

    /** A tap on the list, a typed code, or an undo. */
    @Post("/check-in/{partnership}/{secret}")
    @Consumes(MediaType.ALL)
    HttpResponse<String> act(HttpRequest<?> request, String partnership, String secret, @Body @Nullable String body) {
        if (!SameOrigin.holds(request)) {
            return pages.message(HttpStatus.FORBIDDEN, ReaderLanguage.of(request), "start.foreign-form");
        }
        TrainerKey key = new TrainerKey(partnership, secret);
        return result(key, FormFields.parse(body))
                .map(result -> page(request, key, result, true))
                .orElseGet(() -> ended(request));
    }

    /**
     * Where a person's QR code leads. On the trainer's phone it checks the person in: a second time changes nothing, so that
     * loading the page again does no harm. On any other phone it says what it is, and neither looks nor changes anything.
     */
    @Get("/a/{partnership}/{code}")
    HttpResponse<String> scan(HttpRequest<?> request, String partnership, String code) {
        Optional<TrainerKey> key =
                cookie.key(request).filter(found -> found.partnership().equals(partnership));
        if (key.isEmpty() || isPrefetch(request)) {
            return pages.message(HttpStatus.OK, ReaderLanguage.of(request), "after.door.code");
        }
        return door.byCode(partnership, key.get().secret(), code)
                .map(checkIn -> page(request, key.get(), DoorResult.of(checkIn), false))
                .orElseGet(() -> ended(request));
    }

    private Optional<DoorResult> result(TrainerKey key, FormFields fields) {
        if (!fields.get("code").isBlank()) {
            return door.byCode(key.partnership(), key.secret(), fields.get("code"))
                    .map(DoorResult::of);
        }
        if (!fields.get("undo").isEmpty()) {
            return application(fields.get("undo"))
                    .map(application -> undone(key, application))
                    .orElse(Optional.of(DoorResult.NOTHING_TO_UNDO));
        }
        return application(fields.get("person"))
                .map(application -> door.byApplication(key.partnership(), key.secret(), application)
                        .map(DoorResult::of))
                .orElse(Optional.of(new DoorResult("unknown", "bad", null, null)));
    }

    private Optional<DoorResult> undone(TrainerKey key, ApplicationId application) {
        try {
            return door.undo(key.partnership(), key.secret(), application)
                    .map(done -> done ? DoorResult.UNDONE : DoorResult.NOTHING_TO_UNDO);
        } catch (StaleVersion overtaken) {
            return Optional.of(DoorResult.NOTHING_TO_UNDO);
        }
    }

    private HttpResponse<String> page(
            HttpRequest<?> request, TrainerKey key, @Nullable DoorResult result, boolean listed) {
        Locale locale = ReaderLanguage.of(request);
        return door.view(key.partnership(), key.secret())
                .map(visit -> {
                    DoorPage page = new DoorPage(key.address(), visit.partnership(), visit.door(), result, listed);
                    MutableHttpResponse<String> response = pages.door(locale, page);
                    cookie.give(key, visit.door().validUntil(), response);
                    return (HttpResponse<String>) ReaderLanguage.remember(request, response);
                })
                .orElseGet(() -> ended(request));
    }

    private HttpResponse<String> ended(HttpRequest<?> request) {
        return pages.message(HttpStatus.NOT_FOUND, ReaderLanguage.of(request), ENDED);
    }

    private static Optional<ApplicationId> application(String text) {
        try {
            return Optional.of(new ApplicationId(UUID.fromString(text)));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** A browser that looks ahead has shown nothing to anybody yet. */
    private static boolean isPrefetch(HttpRequest<?> request) {
        String purpose = request.getHeaders().get("Sec-Purpose");
        return purpose != null && purpose.contains("prefetch");
    }
}
