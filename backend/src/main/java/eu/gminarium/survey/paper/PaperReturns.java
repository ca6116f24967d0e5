package eu.gminarium.survey.paper;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.WaveResults;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStillOpen;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Response rates on paper and the errors of typing, for the reader of results. */
@Singleton
public class PaperReturns {

    private final WaveResults results;
    private final PaperBatchRepository batches;

    PaperReturns(WaveResults results, PaperBatchRepository batches) {
        this.results = results;
        this.batches = batches;
    }

    /**
     * A line for each office within the person's reach whose results are shown and whose sheets were counted.
     *
     * @throws RecordNotFound if there is no such wave
     * @throws WaveStillOpen if it is not closed
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public List<PaperReturn> of(WaveId wave) {
        var shown = results.of(wave);
        Map<OfficeId, List<PaperBatch>> counted = batches.findByWaveIdOrderByNumber(wave.value()).stream()
                .map(PaperBatchRow::toBatch)
                .filter(batch -> batch.returnRate().isPresent())
                .collect(Collectors.groupingBy(PaperBatch::office));
        return counted.entrySet().stream()
                .filter(entry -> shown.of(entry.getKey()).released().isPresent())
                .map(entry -> sum(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static PaperReturn sum(OfficeId office, List<PaperBatch> batches) {
        int handedOut = 0;
        int returned = 0;
        SecondEntries told = SecondEntries.NONE;
        for (PaperBatch batch : batches) {
            handedOut += batch.handedOut() == null ? 0 : batch.handedOut();
            returned += batch.returned() == null ? 0 : batch.returned();
            told = told.plus(batch.secondEntries());
        }
        return new PaperReturn(office, handedOut, returned, told);
    }
}
