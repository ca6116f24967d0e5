package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.calibration.Calibrations;
import eu.gminarium.mysteryclient.calibration.SampleId;
import eu.gminarium.mysteryclient.calibration.Samples;
import eu.gminarium.mysteryclient.rest.CalibrationJson.AuditorCalibrationJson;
import eu.gminarium.mysteryclient.rest.SampleJson.NewSampleJson;
import eu.gminarium.mysteryclient.rest.SecondScoringController.NewScoresJson;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Sample calls on which auditors calibrate before their own calls open. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class CalibrationController {

    private final Samples samples;
    private final Calibrations calibrations;

    CalibrationController(Samples samples, Calibrations calibrations) {
        this.samples = samples;
        this.calibrations = calibrations;
    }

    /** The samples with their reference scores; only for whoever plans audits. */
    @Get("/audits/{id}/samples")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ListJson<SampleJson> samples(@PathVariable UUID id) {
        return ListJson.of(
                samples.list(new AuditId(id)).stream().map(SampleJson::of).toList());
    }

    /** Adds a sample after the others, while the audit is planned. */
    @Post("/audits/{id}/samples")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    SampleJson add(@PathVariable UUID id, @Body @Valid NewSampleJson body) {
        return SampleJson.of(samples.add(new AuditId(id), body.toInput()));
    }

    @Delete("/samples/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    void remove(@PathVariable UUID id) {
        samples.remove(new SampleId(id));
    }

    /** Gives all scores of a sample, once; answers what is left. */
    @Put("/samples/{id}/scores")
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    CalibrationJson score(@PathVariable UUID id, @Body @Valid NewScoresJson body) {
        return CalibrationJson.of(calibrations.score(new SampleId(id), ScoreJson.scores(body.scores())));
    }

    /** The samples for the auditor who asks; a reference appears once the sample is scored. */
    @Get("/audits/{id}/calibration")
    @Permission(resource = Resource.CALL, verb = Verb.READ)
    CalibrationJson mine(@PathVariable UUID id) {
        return CalibrationJson.of(calibrations.mine(new AuditId(id)));
    }

    /** Every auditor's agreement with the reference; only for whoever plans audits. */
    @Get("/audits/{id}/calibrations")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ListJson<AuditorCalibrationJson> all(@PathVariable UUID id) {
        return ListJson.of(calibrations.of(new AuditId(id)).stream()
                .map(AuditorCalibrationJson::of)
                .toList());
    }

    /** Opens an auditor's calls without all samples scored. */
    @Put("/audits/{id}/calibrations/{auditor}/pass")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    void pass(@PathVariable UUID id, @PathVariable UUID auditor, @Body @Valid PassJson body) {
        calibrations.pass(new AuditId(id), new AuditorId(auditor), body.reason());
    }

    /** @param reason why the auditor may call without the samples */
    @Serdeable
    record PassJson(@NotBlank @Size(max = 1000) String reason) {}
}
