package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.script.library.ScriptId;
import eu.gminarium.mysteryclient.script.library.ScriptLibrary;
import eu.gminarium.mysteryclient.script.library.ScriptTemplate;
import eu.gminarium.mysteryclient.script.library.ScriptTemplates;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;

/** The library of scripts, with all versions; only for who plans audits. */
@Controller("/api/v1/partnerships/{partnership}/scripts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class ScriptController {

    private final ScriptLibrary library;
    private final ScriptTemplates templates;
    private final Accounts accounts;

    ScriptController(ScriptLibrary library, ScriptTemplates templates, Accounts accounts) {
        this.library = library;
        this.templates = templates;
        this.accounts = accounts;
    }

    @Get
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ListJson<ScriptJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(library.all(), page, ScriptJson::of);
    }

    /** A ready script, to be changed and posted; it is not kept before that. */
    @Get("/templates/{template}")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ScriptJson.Content template(@PathVariable ScriptTemplate template) {
        return ScriptJson.Content.of(templates.content(template));
    }

    @Get("/{id}")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ScriptJson get(@PathVariable UUID id) {
        return ScriptJson.of(library.get(new ScriptId(id)));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ScriptJson create(@Body @Valid ScriptJson.Content body) {
        return ScriptJson.of(library.create(body.toContent()));
    }

    /** Replaces the content, which makes the next version; audits keep the version that they copied. */
    @Patch("/{id}")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ScriptJson change(@PathVariable UUID id, @Body @Valid ScriptJson.Change body) {
        return ScriptJson.of(library.change(new ScriptId(id), body.content().toContent(), body.version()));
    }

    /** What it was each time that it was saved, oldest first, without the content. */
    @Get("/{id}/versions")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ListJson<ScriptVersionJson> versions(@PathVariable UUID id) {
        return ListJson.of(ScriptVersionJson.of(library.versions(new ScriptId(id)), accounts));
    }

    /** A script as it was; to be posted as a new one, or to be read. */
    @Get("/{id}/versions/{number}")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ScriptJson.Content version(@PathVariable UUID id, @PathVariable long number) {
        return ScriptJson.Content.of(library.version(new ScriptId(id), number).content());
    }
}
