package eu.gminarium.messaging.http;

import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.MailChoices;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.http.ListJson;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What the signed-in person wants by mail. */
@Controller("/api/v1/me/mail-choices")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "me")
@Unchecked("one's own choice and no other's")
class MailChoicesController {

    private final MailChoices choices;

    MailChoicesController(MailChoices choices) {
        this.choices = choices;
    }

    /** Every kind of message, and whether it comes by mail. */
    @Get
    ListJson<ChoiceJson> list() {
        return ListJson.of(choices.get().entrySet().stream()
                .map(entry -> new ChoiceJson(
                        entry.getKey(), entry.getValue(), entry.getKey().optional()))
                .toList());
    }

    /** Chooses for one kind; invitations to meetings always come by mail. */
    @Patch
    ListJson<ChoiceJson> choose(@Body @Valid NewChoiceJson body) {
        choices.choose(body.kind(), Boolean.TRUE.equals(body.mail()));
        return list();
    }

    /** @param optional whether it can be chosen */
    @Serdeable
    record ChoiceJson(Kind kind, boolean mail, boolean optional) {}

    @Serdeable
    record NewChoiceJson(
            @NotNull Kind kind, @NotNull @Nullable Boolean mail) {}
}
