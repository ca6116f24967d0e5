package eu.gminarium.survey.http.collecting;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.survey.link.Link;
import eu.gminarium.survey.link.Links;
import eu.gminarium.survey.wave.LinkId;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The links of a wave: of its offices, of their units and collection points. */
@Controller("/api/v1/partnerships/{partnership}/waves/{id}/links")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class LinkController {

    private final Links links;
    private final OfficeDirectory offices;

    LinkController(Links links, OfficeDirectory offices) {
        this.links = links;
        this.offices = offices;
    }

    /** An office's own link first, then its others by name. */
    @Get
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    ListJson<LinkJson> list(UUID id) {
        Map<OfficeId, Office> names = offices.byId();
        return ListJson.of(links.of(new WaveId(id)).stream()
                .flatMap(link -> Stream.ofNullable(names.get(link.office())).map(office -> LinkJson.of(link, office)))
                .toList());
    }

    /** Adds a link for a collection point, of the office or of one of its units. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.COLLECTION, verb = Verb.WRITE)
    LinkJson add(UUID id, @Body @Valid LinkJson.NewInput body) {
        return json(links.add(new WaveId(id), body.toLink()));
    }

    /** Lets a link take no more answers, or take them again. */
    @Patch("/{linkId}")
    @Permission(resource = Resource.COLLECTION, verb = Verb.WRITE)
    LinkJson change(UUID id, UUID linkId, @Body @Valid LinkJson.ChangeInput body) {
        return json(links.withdraw(new WaveId(id), new LinkId(linkId), body.withdrawn()));
    }

    private LinkJson json(Link link) {
        return LinkJson.of(link, offices.get(link.office()));
    }
}
