package eu.gminarium.training.paper.http;

import eu.gminarium.documents.Attachments;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.paper.Prints;
import eu.gminarium.training.paper.Scan;
import eu.gminarium.training.paper.Scans;
import eu.gminarium.training.paper.Travels;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The papers of an application: to print, and scans of signed ones. */
@Controller("/api/v1/partnerships/{partnership}/applications/{applicationId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "applications")
class ApplicationPapersController {

    private final Prints prints;
    private final Travels travels;
    private final Scans scans;

    ApplicationPapersController(Prints prints, Travels travels, Scans scans) {
        this.prints = prints;
        this.travels = travels;
        this.scans = scans;
    }

    /** The application as the form that offices file. */
    @Get("/form.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    HttpResponse<byte[]> form(UUID applicationId) {
        return Attachments.pdf("application.pdf", prints.application(new ApplicationId(applicationId)));
    }

    /** The participation card of somebody enrolled, to fill in by hand. */
    @Get("/card.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    HttpResponse<byte[]> card(UUID applicationId) {
        return Attachments.pdf("participation-card.pdf", prints.card(new ApplicationId(applicationId)));
    }

    /** The travel order of somebody enrolled. */
    @Get("/travel-order.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    HttpResponse<byte[]> travelOrder(UUID applicationId) {
        return Attachments.pdf("travel-order.pdf", prints.travelOrder(new ApplicationId(applicationId)));
    }

    /** Whether the applicant travels to the session. */
    @Get("/travel")
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    TravelJson travel(UUID applicationId) {
        return new TravelJson(travels.needed(new ApplicationId(applicationId)));
    }

    @Patch("/travel")
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    TravelJson say(UUID applicationId, @Body @Valid TravelJson body) {
        travels.say(new ApplicationId(applicationId), body.travels());
        return travel(applicationId);
    }

    @Get("/scans")
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    ListJson<ScanJson> scans(UUID applicationId) {
        return ListJson.of(scans.of(new ApplicationId(applicationId)).stream()
                .map(ScanJson::of)
                .toList());
    }

    /**
     * Keeps a scan.
     *
     * @param step the step that was signed on the paper; without it, the scan is of a certificate from an institution
     */
    @Post("/scans")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    ScanJson keep(UUID applicationId, @Part("file") CompletedFileUpload file, @QueryValue @Nullable Integer step)
            throws IOException {
        ApplicationId id = new ApplicationId(applicationId);
        String name = file.getFilename();
        Scan scan = step == null
                ? scans.ofCertificate(id, name, file.getBytes())
                : scans.ofStep(id, step, name, file.getBytes());
        return ScanJson.of(scan);
    }

    @Serdeable
    record TravelJson(@NotNull Boolean travels) {}
}
