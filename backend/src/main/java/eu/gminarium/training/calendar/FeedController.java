package eu.gminarium.training.calendar;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;

/** The personal calendar for calendar programs, which cannot sign in: whoever knows the link reads it. */
@Hidden
@Controller("/calendar")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class FeedController {

    private static final String ENDING = ".ics";

    private final FeedFile feed;

    FeedController(FeedFile feed) {
        this.feed = feed;
    }

    /** The file; a link that nobody has, or no longer has, is not there. */
    @Get("/{file}")
    @Produces(CalendarFile.TYPE)
    HttpResponse<String> read(String file) {
        Optional<String> found = file.endsWith(ENDING)
                ? feed.read(file.substring(0, file.length() - ENDING.length()))
                : Optional.empty();
        return found.map(text -> HttpResponse.ok(text)
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                        .header("X-Robots-Tag", "noindex")
                        .header("Referrer-Policy", "no-referrer"))
                .orElseGet(HttpResponse::notFound);
    }
}
