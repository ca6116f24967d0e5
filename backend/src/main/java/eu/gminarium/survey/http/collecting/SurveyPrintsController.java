package eu.gminarium.survey.http.collecting;

import eu.gminarium.documents.Attachments;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.http.FileLanguage;
import eu.gminarium.survey.paper.PaperBatchId;
import eu.gminarium.survey.print.PosterSize;
import eu.gminarium.survey.print.SheetPrint;
import eu.gminarium.survey.print.SurveyPrints;
import eu.gminarium.survey.wave.LinkId;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posters and questionnaires on paper of a wave that is not closed; all offices' in one file where none is named. */
@Controller("/api/v1/partnerships/{partnership}/waves/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class SurveyPrintsController {

    private final SurveyPrints prints;

    SurveyPrintsController(SurveyPrints prints) {
        this.prints = prints;
    }

    /**
     * Posters with the QR codes of the offices' links, those of collection points too.
     *
     * @param linkId one link alone
     * @param size A4 unless named
     * @param language pl, cs or en; the partnership's unless named
     */
    @Get("/poster.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    HttpResponse<byte[]> poster(
            UUID id,
            @QueryValue @Nullable UUID officeId,
            @QueryValue @Nullable UUID linkId,
            @QueryValue(defaultValue = "A4") PosterSize size,
            @QueryValue @Nullable String language) {
        WaveId wave = new WaveId(id);
        byte[] posters = linkId == null
                ? prints.posters(wave, office(officeId), size, FileLanguage.of(language))
                : prints.poster(wave, new LinkId(linkId), size, FileLanguage.of(language));
        return Attachments.pdf("survey-poster.pdf", posters);
    }

    /**
     * The questionnaire to be filled in by hand.
     *
     * @param print STANDARD unless named
     * @param language pl, cs or en; the partnership's unless named
     */
    @Get("/questionnaire.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    HttpResponse<byte[]> questionnaire(
            UUID id,
            @QueryValue @Nullable UUID officeId,
            @QueryValue(defaultValue = "STANDARD") SheetPrint print,
            @QueryValue @Nullable String language) {
        return Attachments.pdf(
                "questionnaire.pdf",
                prints.questionnaires(new WaveId(id), office(officeId), print, FileLanguage.of(language)));
    }

    /**
     * The questionnaire with the number of a batch on it.
     *
     * @param print STANDARD unless named
     * @param language pl, cs or en; the partnership's unless named
     */
    @Get("/offices/{officeId}/paper-batches/{batchId}/questionnaire.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    HttpResponse<byte[]> batch(
            UUID id,
            UUID officeId,
            UUID batchId,
            @QueryValue(defaultValue = "STANDARD") SheetPrint print,
            @QueryValue @Nullable String language) {
        return Attachments.pdf(
                "questionnaire.pdf",
                prints.batch(
                        new WaveId(id),
                        new OfficeId(officeId),
                        new PaperBatchId(batchId),
                        print,
                        FileLanguage.of(language)));
    }

    private static @Nullable OfficeId office(@Nullable UUID id) {
        return id == null ? null : new OfficeId(id);
    }
}
