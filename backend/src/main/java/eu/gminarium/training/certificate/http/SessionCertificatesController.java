package eu.gminarium.training.certificate.http;

import eu.gminarium.documents.Attachments;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.certificate.CertificatePapers;
import eu.gminarium.training.certificate.Certificates;
import eu.gminarium.training.certificate.batch.Batches;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;

/** The certificates of a session and their issue in one go. */
@Controller("/api/v1/partnerships/{partnership}/sessions/{sessionId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "certificates")
class SessionCertificatesController {

    private final Certificates certificates;
    private final CertificatePapers papers;
    private final Batches batches;

    SessionCertificatesController(Certificates certificates, CertificatePapers papers, Batches batches) {
        this.certificates = certificates;
        this.papers = papers;
        this.batches = batches;
    }

    /** Those within reach, revoked ones among them, in the order of numbers. */
    @Get("/certificates")
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    ListJson<CertificateJson> list(UUID sessionId, @RequestBean @Valid PageRequest page) {
        return ListJson.page(certificates.of(new SessionId(sessionId)), page, CertificateJson::of);
    }

    /** All valid ones in one file, a page each. */
    @Get("/certificates.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    HttpResponse<byte[]> pdf(UUID sessionId) {
        return Attachments.pdf("certificates.pdf", papers.pdf(new SessionId(sessionId)));
    }

    /** How the last issue in one go stands. */
    @Get("/certificate-batch")
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    BatchJson batch(UUID sessionId) {
        return BatchJson.of(batches.latest(new SessionId(sessionId)).orElseThrow(RecordNotFound::new));
    }

    /** Begins to issue to everybody who is ready, and answers at once; how far it is says the GET. */
    @Post("/certificate-batch")
    @Status(HttpStatus.ACCEPTED)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    BatchJson start(UUID sessionId) {
        return BatchJson.of(batches.start(new SessionId(sessionId)));
    }

    /** Stops the running one. */
    @Delete("/certificate-batch")
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    BatchJson cancel(UUID sessionId) {
        return BatchJson.of(batches.cancel(new SessionId(sessionId)));
    }
}
