package eu.gminarium.training.certificate.http;

import eu.gminarium.documents.Attachments;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.certificate.Certificate;
import eu.gminarium.training.certificate.CertificateId;
import eu.gminarium.training.certificate.CertificatePapers;
import eu.gminarium.training.certificate.Certificates;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Single certificates. */
@Controller("/api/v1/partnerships/{partnership}/certificates")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "certificates")
class CertificatesController {

    private final Certificates certificates;
    private final CertificatePapers papers;

    CertificatesController(Certificates certificates, CertificatePapers papers) {
        this.certificates = certificates;
        this.papers = papers;
    }

    /** The signed-in person's own, the latest first; those of a session stand below the session. */
    @Get
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    ListJson<CertificateJson> mine(@RequestBean @Valid PageRequest page) {
        return ListJson.page(certificates.mine(), page, CertificateJson::of);
    }

    @Get("/{id}")
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    CertificateJson get(UUID id) {
        return CertificateJson.of(certificates.get(new CertificateId(id)));
    }

    /** The paper. */
    @Get("/{id}/certificate.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    HttpResponse<byte[]> pdf(UUID id) {
        return Attachments.pdf("certificate.pdf", papers.pdf(new CertificateId(id)));
    }

    /** Issues one to somebody who reaches the threshold. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    CertificateJson issue(@Body @Valid NewCertificateJson body) {
        return CertificateJson.of(certificates.issue(new ApplicationId(body.applicationId())));
    }

    /** Revokes one; with {@code reissue} another one is issued in its place, and is the answer. */
    @Post("/{id}/revocations")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    CertificateJson revoke(UUID id, @Body @Valid RevocationJson body) {
        Certificate answer = Boolean.TRUE.equals(body.reissue())
                ? certificates.reissue(new CertificateId(id), body.reason())
                : certificates.revoke(new CertificateId(id), body.reason());
        return CertificateJson.of(answer);
    }

    @Serdeable
    record NewCertificateJson(@NotNull UUID applicationId) {}

    /** @param reissue false if not said */
    @Serdeable
    record RevocationJson(
            @NotBlank @Size(max = 500) String reason,
            @Nullable Boolean reissue) {}
}
