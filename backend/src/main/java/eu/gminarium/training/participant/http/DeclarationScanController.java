package eu.gminarium.training.participant.http;

import eu.gminarium.documents.Attachments;
import eu.gminarium.documents.Document;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.participant.DeclarationId;
import eu.gminarium.training.participant.DeclarationScans;
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
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The scan of a declaration's signed paper. */
@Controller("/api/v1/partnerships/{partnership}/declarations/{id}/scan")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "participants")
class DeclarationScanController {

    private final DeclarationScans scans;

    DeclarationScanController(DeclarationScans scans) {
        this.scans = scans;
    }

    @Get
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    DeclarationScanJson get(UUID id) {
        return DeclarationScanJson.of(scans.find(new DeclarationId(id)).orElseThrow(RecordNotFound::new));
    }

    /** The file as it was brought. */
    @Get("/file")
    @Produces(MediaType.ALL)
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    HttpResponse<byte[]> file(UUID id) {
        DeclarationId declaration = new DeclarationId(id);
        return Attachments.kept(scans.find(declaration).orElseThrow(RecordNotFound::new), scans.content(declaration));
    }

    /** Keeps a PDF, JPEG or PNG of up to 10 MB, in the place of the scan before. */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.WRITE)
    DeclarationScanJson keep(UUID id, @Part("file") CompletedFileUpload file) throws IOException {
        return DeclarationScanJson.of(scans.keep(new DeclarationId(id), file.getFilename(), file.getBytes()));
    }

    @Delete
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.WRITE)
    void remove(UUID id) {
        scans.remove(new DeclarationId(id));
    }

    /**
     * @param size in bytes
     * @param accountId who brought it
     */
    @Serdeable
    record DeclarationScanJson(
            String fileName,
            String contentType,
            long size,
            String sha256,
            Instant createdAt,
            @Nullable UUID accountId) {

        static DeclarationScanJson of(Document document) {
            return new DeclarationScanJson(
                    document.fileName(),
                    document.kind().contentType(),
                    document.size(),
                    document.sha256(),
                    document.createdAt(),
                    document.account() == null ? null : document.account().value());
        }
    }
}
