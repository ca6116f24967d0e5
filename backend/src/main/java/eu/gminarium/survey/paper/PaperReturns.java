package eu.gminarium.survey.paper;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.statistics.Share;
import eu.gminarium.survey.WaveResults;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStillOpen;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * A line for each office within the person's reach whose results are shown and of whose sheets something can be told. How many
     * people answered is shown too: a number of sheets below {@value Disclosed#MINIMUM}, or so near to that of all responses, would
     * tell how few answered on paper, or on the web.
     *
     * @throws RecordNotFound if there is no such wave
     * @throws WaveStillOpen if it is not closed
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public List<PaperReturn> of(WaveId wave) {
        var shown = results.of(wave);
        Map<OfficeId, List<PaperBatch>> byOffice = batches.findByWaveIdOrderByNumber(wave.value()).stream()
                .map(PaperBatchRow::toBatch)
                .collect(Collectors.groupingBy(PaperBatch::office));
        return byOffice.entrySet().stream()
                .flatMap(entry -> shown.of(entry.getKey()).released().stream()
                        .map(figures -> line(entry.getKey(), entry.getValue(), figures.responses())))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static PaperReturn line(OfficeId office, List<PaperBatch> batches, long responses) {
        SecondEntries told =
                batches.stream().map(PaperBatch::secondEntries).reduce(SecondEntries.NONE, SecondEntries::plus);
        return new PaperReturn(
                office,
                rate(batches).filter(rate -> isTold(rate.hits(), responses)).orElse(null),
                isTold(told.sheets(), responses) ? told : SecondEntries.NONE);
    }

    private static Optional<Share> rate(List<PaperBatch> batches) {
        return batches.stream()
                .flatMap(batch -> batch.returnRate().stream())
                .reduce((one, other) -> new Share(one.n() + other.n(), one.hits() + other.hits()));
    }

    private static boolean isTold(long sheets, long responses) {
        long others = responses - sheets;
        return sheets >= Disclosed.MINIMUM && (others <= 0 || others >= Disclosed.MINIMUM);
    }
}
