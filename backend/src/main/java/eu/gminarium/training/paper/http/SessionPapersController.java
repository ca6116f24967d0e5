package eu.gminarium.training.paper.http;

import eu.gminarium.documents.Attachments;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.paper.Prints;
import eu.gminarium.training.paper.Scans;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.UUID;

/** The attendance lists of a session: to print, and scans of signed ones. */
@Controller("/api/v1/partnerships/{partnership}/sessions/{sessionId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "sessions")
class SessionPapersController {

    private final Prints prints;
    private final Scans scans;

    SessionPapersController(Prints prints, Scans scans) {
        this.prints = prints;
        this.scans = scans;
    }

    /** The list of a meeting for signatures. */
    @Get("/meetings/{meetingId}/attendance-list.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    HttpResponse<byte[]> list(UUID sessionId, UUID meetingId) {
        return Attachments.pdf(
                "attendance-list.pdf", prints.attendanceList(new SessionId(sessionId), new MeetingId(meetingId)));
    }

    /** The scans of the session's signed lists. */
    @Get("/scans")
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    ListJson<ScanJson> scans(UUID sessionId) {
        return ListJson.of(
                scans.of(new SessionId(sessionId)).stream().map(ScanJson::of).toList());
    }

    /** Keeps the scan of a meeting's signed list. */
    @Post("/meetings/{meetingId}/scans")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    ScanJson keep(UUID sessionId, UUID meetingId, @Part("file") CompletedFileUpload file) throws IOException {
        return ScanJson.of(
                scans.ofList(new SessionId(sessionId), new MeetingId(meetingId), file.getFilename(), file.getBytes()));
    }
}
