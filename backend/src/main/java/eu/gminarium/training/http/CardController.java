package eu.gminarium.training.http;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.card.CardFilter;
import eu.gminarium.training.card.CardState;
import eu.gminarium.training.card.Cards;
import eu.gminarium.training.card.NewCard;
import eu.gminarium.training.card.NewTalk;
import eu.gminarium.training.card.Talks;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Participation cards and the talks about them. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "participation cards")
class CardController {

    private final Cards cards;
    private final Talks talks;

    CardController(Cards cards, Talks talks) {
        this.cards = cards;
        this.talks = talks;
    }

    /** Cards within reach, filled in or not, the latest training first. */
    @Get("/participation-cards")
    @Permission(resource = Resource.CARD, verb = Verb.READ)
    ListJson<CardJson> list(
            @QueryValue @Nullable UUID sessionId,
            @QueryValue @Nullable CardState state,
            @RequestBean @Valid PageRequest page) {
        CardFilter filter = new CardFilter(sessionId == null ? null : new SessionId(sessionId), state);
        return new ListJson<>(
                cards.list(filter, page.limit(), page.offset()).stream()
                        .map(CardJson::of)
                        .toList(),
                cards.count(filter));
    }

    /** One person's card of one training. */
    @Get("/applications/{applicationId}/participation-card")
    @Permission(resource = Resource.CARD, verb = Verb.READ)
    CardJson get(UUID applicationId) {
        return CardJson.of(cards.get(new ApplicationId(applicationId)));
    }

    /** Fills in one's own card, or enters one from paper. */
    @Post("/applications/{applicationId}/participation-card")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.CARD, verb = Verb.WRITE)
    CardJson fill(UUID applicationId, @Body @Valid NewCardJson body) {
        return CardJson.of(cards.fill(
                new ApplicationId(applicationId),
                new NewCard(
                        body.ratings().toRatings(),
                        body.changeAtWork(),
                        body.comment(),
                        PaperJson.step(body.paper()))));
    }

    /** The cards that wait for the signed-in person's talk. */
    @Get("/talks-to-hold")
    @Permission(resource = Resource.CARD, verb = Verb.ENDORSE)
    ListJson<CardJson> toHold(@RequestBean @Valid PageRequest page) {
        return ListJson.page(talks.toHold(), page, CardJson::of);
    }

    /** Records a talk. */
    @Post("/applications/{applicationId}/talk")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.CARD, verb = Verb.ENDORSE)
    CardJson hold(UUID applicationId, @Body @Valid NewTalkJson body) {
        return CardJson.of(talks.hold(
                new ApplicationId(applicationId),
                new NewTalk(body.heldOn(), body.conclusions(), body.agreedAction(), PaperJson.step(body.paper()))));
    }

    /** @param ratings all four, except on paper */
    @Serdeable
    record NewCardJson(
            @NotNull @Valid RatingsJson ratings,
            @Nullable @Size(max = 2000) String changeAtWork,
            @Nullable @Size(max = 2000) String comment,
            @Nullable @Valid PaperJson paper) {}

    @Serdeable
    record NewTalkJson(
            @NotNull LocalDate heldOn,
            @NotBlank @Size(max = 2000) String conclusions,
            @Nullable @Size(max = 2000) String agreedAction,
            @Nullable @Valid PaperJson paper) {}
}
