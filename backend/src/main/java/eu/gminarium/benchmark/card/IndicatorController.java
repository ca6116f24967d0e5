package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.IndicatorId;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
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
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Indicator cards. */
@Controller("/api/v1/partnerships/{partnership}/indicators")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "indicators")
class IndicatorController {

    private final IndicatorCards cards;

    IndicatorController(IndicatorCards cards) {
        this.cards = cards;
    }

    /** Every card, archived ones too. */
    @Get
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    ListJson<IndicatorJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(cards.all(), page, IndicatorJson::of);
    }

    @Get("/{id}")
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    IndicatorJson get(UUID id) {
        return IndicatorJson.of(cards.get(new IndicatorId(id)));
    }

    /** Every version of the definition, the latest first, with what each changed. */
    @Get("/{id}/versions")
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    ListJson<VersionJson> versions(UUID id) {
        return ListJson.of(cards.versions(new IndicatorId(id)).stream()
                .map(VersionJson::of)
                .toList());
    }

    /** Adds a card; its source is ENTERED if not said. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    IndicatorJson create(@Body @Valid NewIndicatorJson body) {
        ValueSource source = body.source() == null ? ValueSource.ENTERED : body.source();
        return IndicatorJson.of(cards.create(
                new NewIndicator(body.code(), source, body.definition().toDefinition(), body.owner())));
    }

    /** Rewords, redefines or archives a card. */
    @Patch("/{id}")
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    IndicatorJson change(UUID id, @Body @Valid CardChangeJson body) {
        CardChange change = new CardChange(
                body.version(), body.definition().toDefinition(), body.redefined(), body.archived(), body.owner());
        return IndicatorJson.of(cards.change(new IndicatorId(id), change));
    }

    /** @param changed names of what differs from the version before */
    @Serdeable
    record VersionJson(
            int number,
            Instant writtenAt,
            @Nullable LocalDate validFrom,
            Map<String, String> name,
            Map<String, String> definition,
            List<String> changed) {

        static VersionJson of(CardVersion version) {
            return new VersionJson(
                    version.number(),
                    version.writtenAt(),
                    version.definition().validFrom(),
                    version.definition().name().byLanguage(),
                    version.definition().definition().byLanguage(),
                    version.changed());
        }
    }

    @Serdeable
    record NewIndicatorJson(
            @NotBlank String code,
            @Nullable ValueSource source,
            @NotNull @Valid DefinitionJson definition,
            @Nullable String owner) {}

    /** @param redefined whether the number now means something else: a new version of the definition begins */
    @Serdeable
    record CardChangeJson(
            long version,
            @NotNull @Valid DefinitionJson definition,
            boolean redefined,
            boolean archived,
            @Nullable String owner) {}
}
