package eu.gminarium.programme.http;

import eu.gminarium.programme.register.Register;
import eu.gminarium.programme.register.RegisterOffice;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Search in the register of territorial units. */
@Controller("/api/v1/partnerships/{partnership}/register")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "register")
class RegisterController {

    private static final int MAX_FOUND = 500;

    private final Register register;

    RegisterController(Register register) {
        this.register = register;
    }

    /** Counties and municipalities of which a word begins with {@code query}, or whose code does. */
    @Get
    @Permission(resource = Resource.REGISTER, verb = Verb.READ)
    ListJson<EntryJson> search(
            @QueryValue @Nullable @Size(max = 100) String query, @RequestBean @Valid PageRequest page) {
        List<RegisterOffice> found = register.search(query == null ? "" : query, MAX_FOUND);
        return ListJson.page(found, page, EntryJson::of);
    }

    /**
     * @param id the TERC code again
     * @param name the register's name
     */
    @Serdeable
    record EntryJson(
            String id,
            String terc,
            String name,
            String description,
            @Nullable String county,
            @Nullable String voivodship) {

        static EntryJson of(RegisterOffice office) {
            return new EntryJson(
                    office.code(),
                    office.code(),
                    office.name(),
                    office.description(),
                    office.county(),
                    office.voivodship());
        }
    }
}
