package eu.gminarium.survey.http.results;

import eu.gminarium.documents.Attachments;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.survey.http.FileLanguage;
import eu.gminarium.survey.report.ResultsWorkbooks;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The results of a closed wave as a file. */
@Controller("/api/v1/partnerships/{partnership}/waves/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class ResultsWorkbookController {

    private final ResultsWorkbooks workbooks;

    ResultsWorkbookController(ResultsWorkbooks workbooks) {
        this.workbooks = workbooks;
    }

    /**
     * The offices within reach and all shown offices together; 409 while the wave is open.
     *
     * @param language pl, cs or en; the partnership's unless named
     */
    @Get(value = "/results.xlsx", produces = Attachments.XLSX)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    HttpResponse<Writable> workbook(UUID id, @QueryValue @Nullable String language) {
        var wave = new WaveId(id);
        Locale locale = FileLanguage.of(language);
        workbooks.check(wave);
        return Attachments.streamed("survey-results.xlsx", Attachments.XLSX, out -> workbooks.write(wave, locale, out));
    }
}
