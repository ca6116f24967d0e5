package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.appeal.OfficeResults;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;

/** Each office's own result, from the preview on. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class OfficeResultController {

    private final OfficeResults results;

    OfficeResultController(OfficeResults results) {
        this.results = results;
    }

    /** The audits in which an office of the person has a result that it may see, latest first. */
    @Get("/office-results")
    @Permission(resource = Resource.OFFICE_RESULT, verb = Verb.READ)
    ListJson<AuditJson> audits(@RequestBean @Valid PageRequest page) {
        return ListJson.page(results.audits(), page, AuditJson::of);
    }

    /** The person's offices that have a result in the audit. */
    @Get("/audits/{id}/office-results")
    @Permission(resource = Resource.OFFICE_RESULT, verb = Verb.READ)
    ListJson<OfficeKeyJson> offices(@PathVariable UUID id) {
        return ListJson.of(
                results.offices(new AuditId(id)).stream().map(OfficeKeyJson::of).toList());
    }

    /** The office's index, its criteria, its calls without their auditors, and its appeals. */
    @Get("/audits/{id}/office-results/{officeId}")
    @Permission(resource = Resource.OFFICE_RESULT, verb = Verb.READ)
    OfficeResultJson get(@PathVariable UUID id, @PathVariable UUID officeId) {
        return OfficeResultJson.of(results.of(new AuditId(id), new OfficeId(officeId)));
    }

    /** @param id the office's */
    @Serdeable
    record OfficeKeyJson(UUID id, UUID officeId, String officeName) {

        static OfficeKeyJson of(Office office) {
            UUID id = office.id().value();
            return new OfficeKeyJson(id, id, office.displayName());
        }
    }
}
