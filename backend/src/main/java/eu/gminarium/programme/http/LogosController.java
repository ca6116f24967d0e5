package eu.gminarium.programme.http;

import eu.gminarium.programme.plan.Logo;
import eu.gminarium.programme.plan.LogoId;
import eu.gminarium.programme.plan.Logos;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.UUID;

/** The logos that a programme's papers carry. */
@Controller("/api/v1/partnerships/{partnership}/programmes/{programmeId}/logos")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "programmes")
class LogosController {

    private final Logos logos;

    LogosController(Logos logos) {
        this.logos = logos;
    }

    /** In their order on paper. */
    @Get
    @Permission(resource = Resource.PROGRAMME, verb = Verb.READ)
    ListJson<LogoJson> list(UUID programmeId) {
        return ListJson.of(logos.of(new ProgrammeId(programmeId)).stream()
                .map(LogoJson::of)
                .toList());
    }

    /** The picture. */
    @Get("/{id}/file")
    @Produces(MediaType.ALL)
    @Permission(resource = Resource.PROGRAMME, verb = Verb.READ)
    HttpResponse<byte[]> file(UUID programmeId, UUID id) {
        logos.of(new ProgrammeId(programmeId));
        LogoId logo = new LogoId(id);
        return HttpResponse.ok(logos.picture(logo))
                .contentType(logos.document(logo).kind().contentType())
                .header("X-Content-Type-Options", "nosniff");
    }

    /**
     * Adds a JPEG or PNG at the right end of the strip.
     *
     * @param description what is read aloud in its place
     */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    LogoJson add(UUID programmeId, @Part("file") CompletedFileUpload file, @QueryValue String description)
            throws IOException {
        return LogoJson.of(logos.add(new ProgrammeId(programmeId), description, file.getFilename(), file.getBytes()));
    }

    /** Takes a logo out of the strip; papers issued before keep it. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    void remove(UUID programmeId, UUID id) {
        logos.of(new ProgrammeId(programmeId));
        logos.remove(new LogoId(id));
    }

    @Serdeable
    record LogoJson(UUID id, String description) {

        static LogoJson of(Logo logo) {
            return new LogoJson(logo.id().value(), logo.description());
        }
    }
}
