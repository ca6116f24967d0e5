package eu.gminarium.survey.http.collecting;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.survey.http.collecting.PaperJson.BatchJson;
import eu.gminarium.survey.http.collecting.PaperJson.ComparisonOfEntriesJson;
import eu.gminarium.survey.http.collecting.PaperJson.CountsInput;
import eu.gminarium.survey.http.collecting.PaperJson.EnteredJson;
import eu.gminarium.survey.http.collecting.PaperJson.NewBatchInput;
import eu.gminarium.survey.http.collecting.PaperJson.ReturnJson;
import eu.gminarium.survey.http.collecting.PaperJson.SecondEntryInput;
import eu.gminarium.survey.http.collecting.PaperJson.WaitingJson;
import eu.gminarium.survey.paper.PaperBatchId;
import eu.gminarium.survey.paper.PaperBatches;
import eu.gminarium.survey.paper.PaperEntry;
import eu.gminarium.survey.paper.PaperReturns;
import eu.gminarium.survey.paper.SecondEntry;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Sheets of paper: batches, typing, the second entry of a sample, and how many came back. */
@Controller("/api/v1/partnerships/{partnership}/waves/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class PaperController {

    private final PaperEntry entry;
    private final PaperBatches batches;
    private final SecondEntry secondEntry;
    private final PaperReturns returns;
    private final OfficeDirectory offices;

    PaperController(
            PaperEntry entry,
            PaperBatches batches,
            SecondEntry secondEntry,
            PaperReturns returns,
            OfficeDirectory offices) {
        this.entry = entry;
        this.batches = batches;
        this.secondEntry = secondEntry;
        this.returns = returns;
        this.offices = offices;
    }

    /** Enters sheets of paper, all or none. */
    @Post("/responses")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    EnteredJson enter(UUID id, @Body @Valid SheetsJson body) {
        return EnteredJson.of(
                entry.enter(new WaveId(id), new OfficeId(body.officeId()), body.toSheets(), body.requestKey()));
    }

    /** The office's batches by number. */
    @Get("/offices/{officeId}/paper-batches")
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    ListJson<BatchJson> batches(UUID id, UUID officeId) {
        return ListJson.of(batches.of(new WaveId(id), new OfficeId(officeId)).stream()
                .map(BatchJson::of)
                .toList());
    }

    /** Makes the office's next batch of sheets. */
    @Post("/offices/{officeId}/paper-batches")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    BatchJson add(UUID id, UUID officeId, @Body @Valid NewBatchInput body) {
        return BatchJson.of(batches.add(new WaveId(id), new OfficeId(officeId), body.toNewBatch()));
    }

    /** Keeps what somebody has counted of a batch, all three counts anew. */
    @Put("/offices/{officeId}/paper-batches/{batchId}")
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    BatchJson count(UUID id, UUID officeId, UUID batchId, @Body @Valid CountsInput body) {
        return BatchJson.of(
                batches.count(new WaveId(id), new OfficeId(officeId), new PaperBatchId(batchId), body.toCounts()));
    }

    /** The office's sheets that are to be typed once more. */
    @Get("/offices/{officeId}/second-entries")
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    ListJson<WaitingJson> waiting(UUID id, UUID officeId) {
        return ListJson.of(secondEntry.waiting(new WaveId(id), new OfficeId(officeId)).stream()
                .map(WaitingJson::of)
                .toList());
    }

    /** Compares the second entry of a sheet with the first; the first counts. */
    @Post("/offices/{officeId}/second-entries")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    ComparisonOfEntriesJson enterAgain(UUID id, UUID officeId, @Body @Valid SecondEntryInput body) {
        return ComparisonOfEntriesJson.of(secondEntry.enter(
                new WaveId(id),
                new OfficeId(officeId),
                new PaperBatchId(body.batchId()),
                body.number(),
                body.sheet().toAnswers()));
    }

    /** How many sheets came back, of the offices that are shown in the results of a closed wave. */
    @Get("/paper-returns")
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    ListJson<ReturnJson> returns(UUID id) {
        Map<OfficeId, Office> names = offices.byId();
        return ListJson.of(returns.of(new WaveId(id)).stream()
                .flatMap(line -> Stream.ofNullable(names.get(line.office()))
                        .map(office -> ReturnJson.of(line, office.displayName())))
                .sorted(Comparator.comparing(ReturnJson::officeName))
                .toList());
    }
}
