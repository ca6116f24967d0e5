package eu.gminarium.programme.http;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeExists;
import eu.gminarium.programme.Offices;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.shared.problem.InvalidField;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;

/** The offices of a partnership. */
@Controller("/api/v1/partnerships/{partnership}/offices")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "offices")
class OfficeController {

    private final Offices offices;

    OfficeController(Offices offices) {
        this.offices = offices;
    }

    /** All offices in the order in which they were added. */
    @Get
    @Permission(resource = Resource.OFFICE, verb = Verb.READ)
    ListJson<OfficeJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(offices.list(), page, row -> OfficeJson.of(row.office(), row.people()));
    }

    @Get("/{id}")
    @Permission(resource = Resource.OFFICE, verb = Verb.READ)
    OfficeJson read(UUID id) {
        Office office = offices.get(new OfficeId(id));
        return offices.list().stream()
                .filter(row -> row.office().id().equals(office.id()))
                .map(row -> OfficeJson.of(office, row.people()))
                .findFirst()
                .orElseGet(() -> OfficeJson.of(office, null));
    }

    /**
     * Adds an office from the register by its code, or one that is in no register.
     *
     * @throws OfficeExists if the partnership has the code already
     */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.OFFICE, verb = Verb.WRITE)
    OfficeJson add(@Body @Valid OfficeJson.New body) {
        if (body.terc() == null) {
            return OfficeJson.of(offices.add(body.toInput()), 0L);
        }
        if (body.officeName() != null || body.kind() != null) {
            throw InvalidField.of(body.kind() == null ? "officeName" : "kind", "programme.error.terc-and-name");
        }
        return OfficeJson.of(offices.addFromRegister(body.terc(), body.officialName(), body.joinedOn()), 0L);
    }

    @Patch("/{id}")
    @Permission(resource = Resource.OFFICE, verb = Verb.WRITE)
    OfficeJson change(UUID id, @Body @Valid OfficeJson.Change body) {
        OfficeId office = new OfficeId(id);
        return OfficeJson.of(offices.change(office, body.toInput(offices.get(office))), null);
    }
}
