package eu.gminarium.benchmark.opendata;

import eu.gminarium.benchmark.IndicatorId;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which indicators are public, and under which licence. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "open-data")
class PublicationController {

    private final IndicatorPublications publications;
    private final IndicatorCards cards;

    PublicationController(IndicatorPublications publications, IndicatorCards cards) {
        this.publications = publications;
        this.cards = cards;
    }

    /** Every indicator with whether it is public. */
    @Get("/indicator-publications")
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    ListJson<PublicationJson> list(@RequestBean @Valid PageRequest page) {
        Map<IndicatorId, Instant> published = publications.all();
        return ListJson.page(cards.all(), page, card -> PublicationJson.of(card, published.get(card.id())));
    }

    /** Makes an indicator public. */
    @Put("/indicators/{id}/publication")
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    PublicationJson publish(UUID id) {
        IndicatorId indicator = new IndicatorId(id);
        publications.publish(indicator);
        return PublicationJson.of(cards.get(indicator), publications.all().get(indicator));
    }

    /** Takes it back. */
    @Delete("/indicators/{id}/publication")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    void withdraw(UUID id) {
        publications.withdraw(new IndicatorId(id));
    }

    @Get("/open-data-settings")
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    SettingsJson settings() {
        return SettingsJson.of(publications.settings());
    }

    @Patch("/open-data-settings")
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    SettingsJson license(@Body @Valid SettingsJson body) {
        return SettingsJson.of(publications.license(body.licence(), body.version()));
    }

    /** @param publishedAt null if it is not public */
    @Serdeable
    record PublicationJson(
            UUID id,
            String indicator,
            boolean published,
            @Nullable Instant publishedAt) {

        static PublicationJson of(IndicatorCard card, @Nullable Instant publishedAt) {
            return new PublicationJson(card.id().value(), card.code(), publishedAt != null, publishedAt);
        }
    }

    @Serdeable
    record SettingsJson(@NotNull Licence licence, long version) {

        static SettingsJson of(OpenDataSettings settings) {
            return new SettingsJson(settings.licence(), settings.version());
        }
    }
}
