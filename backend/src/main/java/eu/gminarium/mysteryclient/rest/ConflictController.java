package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.Auditors;
import eu.gminarium.mysteryclient.auditor.Conflict;
import eu.gminarium.mysteryclient.auditor.ConflictKind;
import eu.gminarium.mysteryclient.auditor.ConflictSheet;
import eu.gminarium.mysteryclient.auditor.OwnConflicts;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Offices that an auditor may not audit, and why: an auditor's own word, or written down by whoever plans audits. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class ConflictController {

    private final OwnConflicts own;
    private final Auditors auditors;
    private final OfficeDirectory offices;

    ConflictController(OwnConflicts own, Auditors auditors, OfficeDirectory offices) {
        this.own = own;
        this.auditors = auditors;
        this.offices = offices;
    }

    /** The conflicts of the auditor who asks, and the running audits that wait for the auditor's word. */
    @Get("/my-conflicts")
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    ConflictSheetJson get() {
        return ConflictSheetJson.of(own.get(), offices.byId());
    }

    /** Adds conflicts, maybe none, and says that there are no others: the calls of running audits are shown from then on. */
    @Post("/my-conflicts")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    ConflictSheetJson declare(@Body @Valid DeclarationBody body) {
        return ConflictSheetJson.of(
                own.declare(
                        body.conflicts().stream().map(ConflictBody::toConflict).toList()),
                offices.byId());
    }

    /** Closes an office to any auditor. */
    @Post("/auditors/{id}/conflicts")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    void add(@PathVariable UUID id, @Body @Valid ConflictBody body) {
        auditors.declareConflict(new AuditorId(id), body.toConflict());
    }

    /** Opens an office again, because the reason is gone. */
    @Delete("/auditors/{id}/conflicts/{officeId}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    void remove(@PathVariable UUID id, @PathVariable UUID officeId) {
        auditors.removeConflict(new AuditorId(id), new OfficeId(officeId));
    }

    @Serdeable
    record ConflictBody(@NotNull UUID officeId, @NotNull ConflictKind kind) {

        Conflict toConflict() {
            return new Conflict(new OfficeId(officeId), kind);
        }
    }

    /** @param conflicts new ones only; may be empty */
    @Serdeable
    record DeclarationBody(@NotNull List<@Valid @NotNull ConflictBody> conflicts) {}

    @Serdeable
    record ConflictJson(UUID officeId, String officeName, ConflictKind kind) {

        static ConflictJson of(Conflict conflict, Map<OfficeId, Office> names) {
            return new ConflictJson(
                    conflict.office().value(),
                    Objects.requireNonNull(names.get(conflict.office())).displayName(),
                    conflict.kind());
        }
    }

    /** @param awaitedAuditIds running audits whose calls are hidden until the auditor declares */
    @Serdeable
    record ConflictSheetJson(List<ConflictJson> conflicts, List<UUID> awaitedAuditIds) {

        static ConflictSheetJson of(ConflictSheet sheet, Map<OfficeId, Office> names) {
            return new ConflictSheetJson(
                    sheet.conflicts().stream()
                            .map(conflict -> ConflictJson.of(conflict, names))
                            .toList(),
                    sheet.awaited().stream().map(audit -> audit.id().value()).toList());
        }
    }
}
