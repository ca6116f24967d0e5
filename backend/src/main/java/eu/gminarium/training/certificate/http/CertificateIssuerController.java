package eu.gminarium.training.certificate.http;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.training.certificate.CertificateIssuers;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who issues a training's certificates. */
@Controller("/api/v1/partnerships/{partnership}/trainings/{trainingId}/certificate-issuer")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "certificates")
class CertificateIssuerController {

    private final CertificateIssuers issuers;
    private final Trainings trainings;

    CertificateIssuerController(CertificateIssuers issuers, Trainings trainings) {
        this.issuers = issuers;
        this.trainings = trainings;
    }

    @Get
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    IssuerJson read(UUID trainingId) {
        TrainingId training = trainings.get(new TrainingId(trainingId)).id();
        return new IssuerJson(issuers.legalBasis(training).orElse(null));
    }

    @Patch
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    IssuerJson change(UUID trainingId, @Body @Valid IssuerJson body) {
        TrainingId training = new TrainingId(trainingId);
        if (body.legalBasis() == null) {
            issuers.partnership(training);
        } else {
            issuers.institution(training, body.legalBasis());
        }
        return read(trainingId);
    }

    /** @param legalBasis on which an accredited institution issues; null if the partnership does */
    @Serdeable
    record IssuerJson(@Nullable @Size(max = 300) String legalBasis) {}
}
