package eu.gminarium.training.calendar;

import eu.gminarium.security.Unchecked;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The signed-in person's secret link to the calendar of their own meetings. */
@Controller("/api/v1/me/calendar-feed")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "me")
@Unchecked("one's own link and no other's")
class OwnFeedController {

    private final PersonalFeed feed;

    OwnFeedController(PersonalFeed feed) {
        this.feed = feed;
    }

    /** Whether there is a link, and since when; the link itself is not kept. */
    @Get
    FeedJson read() {
        return new FeedJson(feed.since().orElse(null), null);
    }

    /** Makes a new link, shown this once; the one before stops working. */
    @Post
    @Status(HttpStatus.CREATED)
    FeedJson renew() {
        String url = feed.renew();
        return new FeedJson(feed.since().orElse(null), url);
    }

    /** Takes the link away. */
    @Delete
    HttpResponse<Void> revoke() {
        feed.revoke();
        return HttpResponse.noContent();
    }

    /**
     * @param since when the link was made; missing if there is none
     * @param url only in the answer to the request that made it
     */
    @Serdeable
    record FeedJson(@Nullable Instant since, @Nullable String url) {}
}
