package eu.gminarium.programme.http;

import eu.gminarium.programme.plan.Partner;
import eu.gminarium.programme.plan.PartnerId;
import eu.gminarium.programme.plan.Partners;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;

/** Which offices take part in a programme. */
@Controller("/api/v1/partnerships/{partnership}/programmes/{programme}/partners")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "programmes")
class PartnerController {

    private final Partners partners;

    PartnerController(Partners partners) {
        this.partners = partners;
    }

    /** The lead first. */
    @Get
    @Permission(resource = Resource.PROGRAMME, verb = Verb.READ)
    ListJson<PartnerJson> list(UUID programme, @RequestBean @Valid PageRequest page) {
        return ListJson.page(partners.of(new ProgrammeId(programme)), page, PartnerJson::of);
    }

    @Get("/{id}")
    @Permission(resource = Resource.PROGRAMME, verb = Verb.READ)
    PartnerJson read(UUID programme, UUID id) {
        return PartnerJson.of(partner(programme, id));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    PartnerJson add(UUID programme, @Body @Valid PartnerJson.New body) {
        return PartnerJson.of(partners.add(new ProgrammeId(programme), new OfficeId(body.officeId()), body.toTerms()));
    }

    @Patch("/{id}")
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    PartnerJson change(UUID programme, UUID id, @Body @Valid PartnerJson.Change body) {
        Partner present = partner(programme, id);
        return PartnerJson.of(partners.change(present.id(), body.version(), body.toTerms(present.terms())));
    }

    /** Takes the office out of the programme. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    void remove(UUID programme, UUID id, @QueryValue long version) {
        partners.remove(partner(programme, id).id(), version);
    }

    private Partner partner(UUID programme, UUID id) {
        Partner found = partners.get(new PartnerId(id));
        if (!found.programme().value().equals(programme)) {
            throw new RecordNotFound();
        }
        return found;
    }
}
