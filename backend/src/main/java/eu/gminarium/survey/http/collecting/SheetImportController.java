package eu.gminarium.survey.http.collecting;

import eu.gminarium.documents.Attachments;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.survey.http.FileLanguage;
import eu.gminarium.survey.paper.PaperBatchId;
import eu.gminarium.survey.paper.SheetImports;
import eu.gminarium.survey.paper.SheetNote;
import eu.gminarium.survey.paper.SheetPreview;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Import of sheets of paper from CSV and XLSX. */
@Controller("/api/v1/partnerships/{partnership}/waves/{id}/offices/{officeId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class SheetImportController {

    private final SheetImports imports;
    private final Messages messages;

    SheetImportController(SheetImports imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    /**
     * An empty workbook with a column for each question.
     *
     * @param language pl, cs or en; the partnership's unless named
     */
    @Get("/sheet-template.xlsx")
    @Produces(Attachments.XLSX)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    HttpResponse<byte[]> template(UUID id, UUID officeId, @QueryValue @Nullable String language) {
        byte[] file = imports.template(new WaveId(id), new OfficeId(officeId), FileLanguage.of(language));
        return HttpResponse.ok(file)
                .contentType(Attachments.XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sheets.xlsx\"");
    }

    /**
     * Checks the file and says what it would do; with {@code commit=true} takes every sheet in it, or none.
     *
     * @param fingerprint of the dry run; a commit that names it refuses another file
     * @param batchId whose number is printed on the sheets
     * @param assisted whether somebody helped to fill them in
     */
    @Post("/sheet-imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    HttpResponse<PreviewJson> load(
            UUID id,
            UUID officeId,
            @Part("file") CompletedFileUpload file,
            @QueryValue(defaultValue = "false") boolean commit,
            @QueryValue @Nullable String fingerprint,
            @QueryValue @Nullable UUID batchId,
            @QueryValue(defaultValue = "false") boolean assisted,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages)
            throws IOException {
        var wave = new WaveId(id);
        var office = new OfficeId(officeId);
        PaperBatchId batch = batchId == null ? null : new PaperBatchId(batchId);
        byte[] bytes = file.getBytes();
        SheetPreview preview = commit
                ? imports.commit(wave, office, bytes, batch, assisted, fingerprint)
                : imports.dryRun(wave, office, bytes);
        PreviewJson json = PreviewJson.of(preview, commit, messages, Languages.accepted(languages));
        return commit ? HttpResponse.created(json) : HttpResponse.ok(json);
    }

    /**
     * What a file of sheets would do, or did.
     *
     * @param fingerprint the file's SHA-256; a commit that names it refuses another file
     * @param committed whether the sheets are kept now
     * @param encoding {@code UTF-8}, {@code UTF-8 (BOM)}, {@code Windows-1250} or {@code XLSX}
     * @param missing numbers of the questions that no column is about
     * @param ignored headers that are about no question
     * @param dropped answers to questions that are not for the person, by the sheet's other answers
     */
    @Serdeable
    record PreviewJson(
            String fingerprint,
            boolean committed,
            String encoding,
            int rows,
            int sheets,
            List<Integer> missing,
            List<String> ignored,
            int dropped,
            List<NoteJson> errors) {

        static PreviewJson of(SheetPreview preview, boolean committed, Messages messages, Locale language) {
            return new PreviewJson(
                    preview.fingerprint(),
                    committed,
                    preview.source().encoding().label(),
                    preview.rows(),
                    preview.sheets(),
                    preview.missing(),
                    preview.ignored(),
                    preview.dropped(),
                    preview.errors().stream()
                            .map(note -> NoteJson.of(note, messages, language))
                            .toList());
        }
    }

    /**
     * @param row the row's number in the file, the header is 1
     * @param column the header's text
     * @param detail what is wrong, in the reader's language
     */
    @Serdeable
    record NoteJson(int row, String column, String detail) {

        static NoteJson of(SheetNote note, Messages messages, Locale language) {
            return new NoteJson(
                    note.row(),
                    note.column(),
                    messages.text(language, note.messageKey(), note.arguments().toArray()));
        }
    }
}
