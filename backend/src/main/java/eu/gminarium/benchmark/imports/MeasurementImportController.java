package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.imports.MeasurementImports.Undone;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Import of measurements from CSV and XLSX: a try that says everything, a commit that takes all or nothing, a way back. */
@Controller("/api/v1/partnerships/{partnership}/measurement-imports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "measurements")
class MeasurementImportController {

    private final MeasurementImports imports;
    private final OfficeDirectory offices;
    private final Messages messages;
    private final ObjectMapper json;

    MeasurementImportController(
            MeasurementImports imports, OfficeDirectory offices, Messages messages, ObjectMapper json) {
        this.imports = imports;
        this.offices = offices;
        this.messages = messages;
        this.json = json;
    }

    /** The latest first, without their problems and oddities; an office coordinator's own ones alone. */
    @Get
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    ListJson<MeasurementImportJson> list(
            @RequestBean @Valid PageRequest page, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return ListJson.page(imports.list(), page, each -> toJson(each, languages));
    }

    @Get("/{id}")
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    MeasurementImportJson get(UUID id, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return toJson(imports.get(new MeasurementImportId(id)), languages);
    }

    /**
     * Tries a file and says what it would do; nothing of it stands anywhere until the commit.
     *
     * @param mapping which column is what, as JSON; guessed from the headings if left out
     */
    @Post
    @Status(HttpStatus.CREATED)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    MeasurementImportJson tryOut(
            @Part("file") CompletedFileUpload file,
            @Part("mapping") @Nullable String mapping,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages)
            throws IOException {
        byte[] content = file.getBytes();
        ImportMapping columns = read(mapping).toMapping(imports.look(content, 0).guess());
        return toJson(imports.tryOut(file.getFilename(), content, columns), languages);
    }

    private ImportMappingJson read(@Nullable String mapping) {
        if (mapping == null || mapping.isBlank()) {
            return ImportMappingJson.SILENT;
        }
        try {
            return Objects.requireNonNull(json.readValue(mapping, ImportMappingJson.class));
        } catch (IOException | RuntimeException unreadable) {
            InvalidField refused = InvalidField.of("mapping", "benchmark.import.invalid.mapping");
            refused.initCause(unreadable);
            throw refused;
        }
    }

    /** Takes over all values, or none. */
    @Post("/{id}/commit")
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    MeasurementImportJson commit(UUID id, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return toJson(imports.commit(new MeasurementImportId(id)), languages);
    }

    /** Puts back what stood before; what was changed since stays, and cards that are used for something else. */
    @Post("/{id}/undo")
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    UndoneJson undo(UUID id) {
        Undone undone = imports.undo(new MeasurementImportId(id));
        return new UndoneJson(undone.reverted(), undone.kept(), undone.removedCards(), undone.keptCards());
    }

    /** The file as CSV with what was found beside its rows. */
    @Get("/{id}/remarks")
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    HttpResponse<byte[]> remarks(UUID id, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        byte[] file = imports.remarks(new MeasurementImportId(id), Languages.accepted(languages));
        return HttpResponse.ok(file)
                .contentType(MediaType.of("text/csv; charset=" + StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"remarks.csv\"");
    }

    private MeasurementImportJson toJson(MeasurementImport from, @Nullable String languages) {
        return MeasurementImportJson.of(from, offices.byId(), messages, Languages.accepted(languages));
    }

    /**
     * @param reverted values that say again what they said before, or are withdrawn
     * @param kept values that somebody has changed since
     * @param removedCards codes of cards that the import had made, gone again
     * @param keptCards codes of cards that the import had made and that something else needs
     */
    @Serdeable
    record UndoneJson(int reverted, int kept, List<String> removedCards, List<String> keptCards) {}
}
