package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.audit.Preview;
import eu.gminarium.mysteryclient.audit.Stage;
import eu.gminarium.mysteryclient.audit.Stages;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an audit stands, and what keeps it from its next stage. */
@Controller("/api/v1/partnerships/{partnership}/audits/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class StageController {

    private final Audits audits;
    private final Stages stages;

    StageController(Audits audits, Stages stages) {
        this.audits = audits;
        this.stages = stages;
    }

    @Get("/stage")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    StageJson get(@PathVariable UUID id) {
        return StageJson.of(stages.of(new AuditId(id)));
    }

    /** Shows each office its own result for some working days; refused while calls are not accepted. */
    @Put("/preview")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    StageJson preview(@PathVariable UUID id, @Body @Valid NewPreviewJson body) {
        AuditId audit = new AuditId(id);
        audits.preview(audit, body.workingDays(), body.version());
        return StageJson.of(stages.of(audit));
    }

    /**
     * @param workingDays 1 to 60, without today; weekends and the country's public holidays do not count
     * @param version of the audit that was read
     */
    @Serdeable
    record NewPreviewJson(
            @NotNull @Min(1) @Max(60) Integer workingDays,
            @NotNull Long version) {}

    /**
     * @param id the audit's
     * @param unmade planned calls that were not made; excluded when the calls are over
     * @param unchecked calls that are not accepted; while there are some, no preview begins
     * @param undecided appeals that wait; while there are some, nothing is released
     * @param previewEndsOn last day of the preview; null before it begins
     * @param version of the audit
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record StageJson(
            UUID id,
            AuditStatus status,
            long unmade,
            long unchecked,
            long undecided,
            @Nullable LocalDate previewBeginsOn,
            @Nullable LocalDate previewEndsOn,
            long version) {

        static StageJson of(Stage stage) {
            Preview preview = stage.preview();
            return new StageJson(
                    stage.audit().id().value(),
                    stage.audit().status(),
                    stage.unmade(),
                    stage.unchecked(),
                    stage.undecided(),
                    preview == null ? null : preview.beginsOn(),
                    preview == null ? null : preview.endsOn(),
                    stage.audit().version());
        }
    }
}
