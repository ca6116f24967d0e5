package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.script.library.AuditScripts;
import eu.gminarium.mysteryclient.script.library.ScriptId;
import eu.gminarium.mysteryclient.script.library.ScriptOrigin;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/** Scripts on their way from the library into an audit and back. */
@Controller("/api/v1/partnerships/{partnership}/audits/{id}/script")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class AuditScriptController {

    private final AuditScripts scripts;

    AuditScriptController(AuditScripts scripts) {
        this.scripts = scripts;
    }

    /** Which version the audit copied; 404 if its scenarios and criteria were written for it. */
    @Get
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    OriginJson origin(@PathVariable UUID id) {
        return scripts.origin(new AuditId(id)).map(OriginJson::of).orElseThrow(RecordNotFound::new);
    }

    /** Copies a version into a planned audit, in the place of the scenarios and criteria that it has. */
    @Put
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    OriginJson take(@PathVariable UUID id, @Body @Valid TakenJson body) {
        return OriginJson.of(scripts.take(new AuditId(id), new ScriptId(body.scriptId()), body.number()));
    }

    /** Keeps the audit's scenarios and criteria as a new script of the library. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ScriptJson keep(@PathVariable UUID id, @Body @Valid KeptJson body) {
        return ScriptJson.of(scripts.keep(new AuditId(id), new LocalizedText(body.title())));
    }

    /** Keeps the audit's scenarios and criteria as the next version of the script that they come from. */
    @Post("/versions")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ScriptJson keepAsNext(@PathVariable UUID id) {
        return ScriptJson.of(scripts.keepAsNext(new AuditId(id)));
    }

    /** @param number of the version */
    @Serdeable
    record TakenJson(
            @NotNull UUID scriptId, @NotNull @Min(1) Long number) {}

    /** @param title of the new script by language code */
    @Serdeable
    record KeptJson(@NotEmpty Map<@Pattern(regexp = "pl|cs|en") String, @NotBlank @Size(max = 2000) String> title) {}

    /**
     * @param number of the version
     * @param changed whether the audit's copy differs from the version by now
     */
    @Serdeable
    record OriginJson(UUID scriptId, long number, Map<String, String> title, boolean changed) {

        static OriginJson of(ScriptOrigin origin) {
            return new OriginJson(
                    origin.script().value(), origin.number(), origin.title().byLanguage(), origin.changed());
        }
    }
}
