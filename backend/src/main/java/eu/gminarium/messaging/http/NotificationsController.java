package eu.gminarium.messaging.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Notification;
import eu.gminarium.messaging.notification.Notifications;
import eu.gminarium.security.Unchecked;
import eu.gminarium.security.people.OwnAccount;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.shared.i18n.Messages;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the signed-in person was told, in the person's language. */
@Controller("/api/v1/partnerships/{partnership}/notifications")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "notifications")
@Unchecked("one's own notifications and no others")
class NotificationsController {

    private final Notifications notifications;
    private final OwnAccount own;
    private final Messages messages;

    NotificationsController(Notifications notifications, OwnAccount own, Messages messages) {
        this.notifications = notifications;
        this.own = own;
        this.messages = messages;
    }

    /** Newest first; only those not read yet if asked. */
    @Get
    ListJson<NotificationJson> list(@QueryValue @Nullable Boolean unread, @RequestBean @Valid PageRequest page) {
        boolean only = Boolean.TRUE.equals(unread);
        Locale language = own.get().language();
        return new ListJson<>(
                notifications.page(only, page.limit(), page.offset()).stream()
                        .map(each -> NotificationJson.of(each, messages, language))
                        .toList(),
                notifications.count(only));
    }

    /** Marks one as read, or as unread again. */
    @Patch("/{id}")
    ReadJson mark(UUID id, @Body @Valid ReadJson body) {
        notifications.mark(id, Boolean.TRUE.equals(body.read()));
        return body;
    }

    /** Marks all as read; says how many were not. */
    @Patch
    MarkedJson markAll(@Body @Valid AllReadJson body) {
        return new MarkedJson(notifications.readAll());
    }

    /** @param page where it leads, below {@code /app/<partnership>/}; empty for the start page */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record NotificationJson(UUID id, Kind kind, String text, String page, Instant createdAt, boolean read) {

        static NotificationJson of(Notification each, Messages messages, Locale language) {
            return new NotificationJson(
                    each.id(), each.kind(), each.text(messages, language), each.page(), each.createdAt(), each.read());
        }
    }

    @Serdeable
    record ReadJson(@NotNull @Nullable Boolean read) {}

    /** @param read only {@code true}: nobody forgets everything at once */
    @Serdeable
    record AllReadJson(@NotNull @AssertTrue @Nullable Boolean read) {}

    @Serdeable
    record MarkedJson(int marked) {}
}
