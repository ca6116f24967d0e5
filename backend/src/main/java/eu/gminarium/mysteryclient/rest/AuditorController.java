package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.auditor.Auditor;
import eu.gminarium.mysteryclient.auditor.Auditors;
import eu.gminarium.mysteryclient.auditor.NewAuditor;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people who make the calls; only for whoever plans audits. */
@Controller("/api/v1/partnerships/{partnership}/auditors")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class AuditorController {

    private final Auditors auditors;

    AuditorController(Auditors auditors) {
        this.auditors = auditors;
    }

    @Get
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ListJson<AuditorJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(auditors.list(), page, AuditorJson::of);
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    AuditorJson add(@Body @Valid NewAuditorJson body) {
        return AuditorJson.of(auditors.add(body.toInput()));
    }

    /**
     * @param signsIn false for somebody whose sheets another enters
     * @param contractor whether the auditor comes from outside, without an office
     * @param conflictOfficeIds offices that are closed to the auditor
     */
    @Serdeable
    record AuditorJson(UUID id, String name, boolean signsIn, boolean contractor, List<UUID> conflictOfficeIds) {

        static AuditorJson of(Auditor auditor) {
            return new AuditorJson(
                    auditor.id().value(),
                    auditor.name(),
                    auditor.account() != null,
                    auditor.contractor(),
                    auditor.conflicts().stream().map(OfficeId::value).sorted().toList());
        }
    }

    /**
     * @param username sign-in of a member with the role of auditor; null for a contractor without one
     * @param conflictOfficeIds offices where the auditor works or worked
     */
    @Serdeable
    record NewAuditorJson(
            @NotBlank @Size(max = 200) String name,
            @Nullable String username,
            @Nullable List<@NotNull UUID> conflictOfficeIds) {

        NewAuditor toInput() {
            Set<OfficeId> conflicts = conflictOfficeIds == null
                    ? Set.of()
                    : conflictOfficeIds.stream().map(OfficeId::new).collect(Collectors.toSet());
            return new NewAuditor(name, username, conflicts);
        }
    }
}
