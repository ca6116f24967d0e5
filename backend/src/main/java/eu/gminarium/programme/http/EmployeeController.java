package eu.gminarium.programme.http;

import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.EmployeeFilter;
import eu.gminarium.programme.staff.Employees;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.shared.i18n.Languages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people within the reader's reach. */
@Controller("/api/v1/partnerships/{partnership}/employees")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "employees")
class EmployeeController {

    private final Employees employees;

    EmployeeController(Employees employees) {
        this.employees = employees;
    }

    /**
     * People by name, sorted by the reader's language.
     *
     * @param query beginning of a word of the name or position, with or without diacritics
     * @param former true: also those whose employment has ended
     */
    @Get
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.READ)
    ListJson<EmployeeJson> list(
            @QueryValue @Nullable @Size(max = 100) String query,
            @QueryValue @Nullable UUID officeId,
            @QueryValue @Nullable UUID unitId,
            @QueryValue(defaultValue = "false") boolean former,
            @RequestBean @Valid PageRequest page,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        EmployeeFilter filter = new EmployeeFilter(
                query == null ? "" : query,
                officeId == null ? null : new OfficeId(officeId),
                unitId == null ? null : new UnitId(unitId),
                former);
        List<Employee> found = employees.list(filter, Languages.accepted(languages), page.offset(), page.limit());
        return new ListJson<>(found.stream().map(EmployeeJson::of).toList(), employees.count(filter));
    }

    @Get("/{id}")
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.READ)
    EmployeeJson read(UUID id) {
        return EmployeeJson.of(employees.get(new EmployeeId(id)));
    }

    /** Where the person has worked, the last employment first. */
    @Get("/{id}/employments")
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.READ)
    ListJson<EmployeeJson.Period> history(UUID id) {
        return ListJson.of(employees.history(new EmployeeId(id)).stream()
                .map(EmployeeJson.Period::of)
                .toList());
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    EmployeeJson add(@Body @Valid EmployeeJson.New body) {
        return EmployeeJson.of(employees.add(body.toInput()));
    }

    /** Corrects names, address or position. */
    @Patch("/{id}")
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    EmployeeJson change(UUID id, @Body @Valid EmployeeJson.Change body) {
        EmployeeId employee = new EmployeeId(id);
        return EmployeeJson.of(employees.change(employee, body.toInput(employees.get(employee))));
    }

    /** Begins a new employment; the present one ends the day before. */
    @Post("/{id}/employments")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    EmployeeJson employ(UUID id, @Body @Valid EmployeeJson.Place body) {
        return EmployeeJson.of(employees.employ(new EmployeeId(id), body.toInput(), body.version()));
    }

    /** Ends the present employment. */
    @Post("/{id}/departures")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    EmployeeJson leave(UUID id, @Body @Valid EmployeeJson.Departure body) {
        return EmployeeJson.of(employees.endEmployment(new EmployeeId(id), body.toInput()));
    }
}
