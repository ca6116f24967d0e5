package eu.gminarium.training.planning;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.offer.NewOffer;
import eu.gminarium.training.offer.OfferId;
import eu.gminarium.training.offer.Offers;
import eu.gminarium.training.offer.Sending;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Providers' offers. */
@Controller("/api/v1/partnerships/{partnership}/offers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "offers")
class OffersController {

    private final Offers offers;

    OffersController(Offers offers) {
        this.offers = offers;
    }

    /** Those within reach, the one that is valid longest first. */
    @Get
    @Permission(resource = Resource.OFFER, verb = Verb.READ)
    ListJson<OfferJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(offers.all(), page, OfferJson::of);
    }

    @Get("/{id}")
    @Permission(resource = Resource.OFFER, verb = Verb.READ)
    OfferJson get(UUID id) {
        return OfferJson.of(offers.get(new OfferId(id)));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    OfferJson create(@Body @Valid NewOfferJson body) {
        return OfferJson.of(offers.add(body.toInput()));
    }

    /** Sends it on to the heads of unit of offices, each once. */
    @Post("/{id}/sendings")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    SendingJson send(UUID id, @Body @Valid NewSendingJson body) {
        Sending sending = offers.send(
                new OfferId(id), body.officeIds().stream().map(OfficeId::new).collect(Collectors.toSet()));
        return new SendingJson(sending.heads(), sending.withoutAddress());
    }

    /** The signed-in head says for how many people they would take it. */
    @Post("/{id}/wishes")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.OFFER, verb = Verb.WRITE)
    OfferJson want(UUID id, @Body @Valid WishJson body) {
        return OfferJson.of(offers.want(new OfferId(id), body.people()));
    }

    /** Notes which training was made of it. */
    @Patch("/{id}")
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    OfferJson become(UUID id, @Body @Valid TrainingOfOfferJson body) {
        return OfferJson.of(offers.become(new OfferId(id), new TrainingId(body.trainingId())));
    }

    /** @param price for one person */
    @Serdeable
    record NewOfferJson(
            @NotBlank String topic,
            @NotBlank String title,
            @NotBlank String provider,
            @Nullable String description,
            @Nullable String link,
            @Nullable String place,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            Money.@NotNull Json price,
            @NotNull LocalDate validUntil) {

        NewOffer toInput() {
            return new NewOffer(
                    topic,
                    title,
                    provider,
                    description == null ? "" : description,
                    link,
                    place,
                    startsOn,
                    endsOn,
                    price.toMoney("price"),
                    validUntil);
        }
    }

    @Serdeable
    record NewSendingJson(@NotEmpty @Size(max = 500) List<UUID> officeIds) {}

    /**
     * @param heads how many got it now
     * @param withoutAddress how many of them get no mail
     */
    @Serdeable
    record SendingJson(int heads, int withoutAddress) {}

    /** @param people 0 is a no */
    @Serdeable
    record WishJson(@NotNull Integer people) {}

    @Serdeable
    record TrainingOfOfferJson(@NotNull UUID trainingId) {}
}
