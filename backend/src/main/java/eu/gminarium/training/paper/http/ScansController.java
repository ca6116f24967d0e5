package eu.gminarium.training.paper.http;

import eu.gminarium.documents.Attachments;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.paper.ScanId;
import eu.gminarium.training.paper.Scans;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Single scans. */
@Controller("/api/v1/partnerships/{partnership}/scans/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "scans")
class ScansController {

    private final Scans scans;

    ScansController(Scans scans) {
        this.scans = scans;
    }

    @Get
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    ScanJson get(UUID id) {
        return ScanJson.of(scans.get(new ScanId(id)));
    }

    /** The file as it was brought. */
    @Get("/file")
    @Produces(MediaType.ALL)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    HttpResponse<byte[]> file(UUID id) {
        ScanId scan = new ScanId(id);
        return Attachments.kept(scans.get(scan).document(), scans.content(scan));
    }

    /** Throws away a scan that was brought by mistake. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    void remove(UUID id) {
        scans.remove(new ScanId(id));
    }
}
