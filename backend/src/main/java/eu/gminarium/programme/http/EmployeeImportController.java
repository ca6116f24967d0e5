package eu.gminarium.programme.http;

import eu.gminarium.programme.staffimport.EmployeeImports;
import eu.gminarium.programme.staffimport.ImportPreview;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.i18n.Messages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Import of employees from CSV and XLSX. */
@Controller("/api/v1/partnerships/{partnership}/employee-imports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "employees")
class EmployeeImportController {

    private final EmployeeImports imports;
    private final Messages messages;

    EmployeeImportController(EmployeeImports imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    /**
     * Checks the file and says what it would do; with {@code commit=true} adds everybody in it, or nobody.
     *
     * @param id of the dry run; a commit that names it refuses another file
     */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    HttpResponse<ImportJson> load(
            @Part("file") CompletedFileUpload file,
            @QueryValue(defaultValue = "false") boolean commit,
            @QueryValue @Nullable String id,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages)
            throws IOException {
        ImportPreview preview = commit ? imports.commit(file.getBytes(), id) : imports.dryRun(file.getBytes());
        ImportJson json = ImportJson.of(preview, commit, messages, Languages.accepted(languages));
        return commit ? HttpResponse.created(json) : HttpResponse.ok(json);
    }
}
