package eu.gminarium.survey.http.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.survey.publication.NamedOffices;
import eu.gminarium.survey.publication.Publication;
import eu.gminarium.survey.publication.Publications;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which waves' results are public, and which offices are named there. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class PublicationController {

    private final Publications publications;
    private final NamedOffices named;
    private final OfficeDirectory offices;
    private final PublicAddress address;

    PublicationController(
            Publications publications, NamedOffices named, OfficeDirectory offices, PublicAddress address) {
        this.publications = publications;
        this.named = named;
        this.offices = offices;
        this.address = address;
    }

    /** Whether the results of a wave are public, and since when. */
    @Get("/waves/{id}/publication")
    @Permission(resource = Resource.PUBLICATION, verb = Verb.READ)
    PublicationJson get(UUID id) {
        return json(id, publications.of(new WaveId(id)));
    }

    /** Makes the results of a closed wave public; 409 while it is open. */
    @Put("/waves/{id}/publication")
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    PublicationJson publish(UUID id) {
        return json(id, Optional.of(publications.publish(new WaveId(id))));
    }

    /** Takes the results of a wave back. */
    @Delete("/waves/{id}/publication")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    void withdraw(UUID id) {
        publications.withdraw(new WaveId(id));
    }

    /** Every office, and whether it agreed to be named on public pages. */
    @Get("/named-offices")
    @Permission(resource = Resource.PUBLICATION, verb = Verb.READ)
    ListJson<NamedOfficeJson> named() {
        Set<OfficeId> agreed = named.all();
        return ListJson.of(offices.all().stream()
                .map(office ->
                        new NamedOfficeJson(office.id().value(), office.displayName(), agreed.contains(office.id())))
                .toList());
    }

    /** Says for an office whether it is named; counts at once, for all published waves. */
    @Put("/named-offices/{officeId}")
    @Permission(resource = Resource.PUBLICATION, verb = Verb.WRITE)
    NamedOfficeJson name(UUID officeId, @Body @Valid NamingJson body) {
        var office = new OfficeId(officeId);
        named.set(office, body.named());
        return new NamedOfficeJson(officeId, offices.get(office).displayName(), body.named());
    }

    private PublicationJson json(UUID wave, Optional<Publication> publication) {
        String page = address.of("/o/" + Scopes.currentPartnership().slug());
        return publication
                .map(found -> new PublicationJson(wave, true, found.publishedAt(), page))
                .orElseGet(() -> new PublicationJson(wave, false, null, null));
    }

    /** @param address of the public page; only if the wave is public */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicationJson(
            UUID waveId,
            boolean published,
            @Nullable Instant publishedAt,
            @Nullable String address) {}

    /** An office on public pages. */
    @Serdeable
    record NamedOfficeJson(UUID officeId, String officeName, boolean named) {}

    /** What an office decides. */
    @Serdeable
    record NamingJson(@NotNull Boolean named) {}
}
