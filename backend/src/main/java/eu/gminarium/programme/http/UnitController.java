package eu.gminarium.programme.http;

import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
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

/** The units of an office. */
@Controller("/api/v1/partnerships/{partnership}/units")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "units")
class UnitController {

    private final Units units;
    private final OfficeDirectory offices;

    UnitController(Units units, OfficeDirectory offices) {
        this.units = units;
        this.offices = offices;
    }

    /** The units of one office by symbol. */
    @Get
    @Permission(resource = Resource.OFFICE, verb = Verb.READ)
    ListJson<UnitJson> list(@QueryValue UUID officeId, @RequestBean @Valid PageRequest page) {
        return ListJson.page(units.of(new OfficeId(officeId)), page, this::json);
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    UnitJson add(@Body @Valid UnitJson.New body) {
        return json(units.add(new OfficeId(body.officeId()), body.toInput()));
    }

    @Patch("/{id}")
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    UnitJson change(UUID id, @Body @Valid UnitJson.Change body) {
        return json(units.change(new UnitId(id), body.toInput()));
    }

    /** Ends a unit, or takes its end back. */
    @Post("/{id}/end")
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    UnitJson end(UUID id, @Body @Valid UnitJson.End body) {
        return json(units.end(new UnitId(id), body.toInput()));
    }

    /** Removes a unit in which nobody has ever worked. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    void remove(UUID id, @QueryValue long version) {
        units.remove(new UnitId(id), version);
    }

    private UnitJson json(Unit unit) {
        return UnitJson.of(unit, offices.get(unit.office()).displayName());
    }
}
