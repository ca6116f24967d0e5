package eu.gminarium.programme.http;

import eu.gminarium.programme.register.Register;
import eu.gminarium.programme.register.RegisterImport;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;

/** Import of the register, for the operator. */
@Controller("/api/v1/register-imports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "register")
class RegisterImportController {

    private final Register register;

    RegisterImportController(Register register) {
        this.register = register;
    }

    /** Replaces the register with the official TERC file, or changes nothing. */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.REGISTER, verb = Verb.WRITE)
    ImportJson load(@Part("file") CompletedFileUpload file) throws IOException {
        return ImportJson.of(register.importTerc(file.getBytes()));
    }

    /** What the import did. */
    @Serdeable
    record ImportJson(int units, int offices, int added, int changed, int removed, LocalDate stateOn) {

        static ImportJson of(RegisterImport done) {
            return new ImportJson(
                    done.units(), done.offices(), done.added(), done.changed(), done.removed(), done.stateOn());
        }
    }
}
