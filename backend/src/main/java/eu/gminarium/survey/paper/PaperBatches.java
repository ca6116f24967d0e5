package eu.gminarium.survey.paper;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.survey.wave.WaveClosed;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveLocks;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Batches of printed sheets: how many were printed, handed out, returned and typed. */
@Singleton
public class PaperBatches {

    private static final String SUBJECT = "paper-batch";

    private final PaperOffice paper;
    private final WaveLocks locks;
    private final PaperBatchRepository repository;
    private final ActivityLog log;

    PaperBatches(PaperOffice paper, WaveLocks locks, PaperBatchRepository repository, ActivityLog log) {
        this.paper = paper;
        this.locks = locks;
        this.repository = repository;
        this.log = log;
    }

    /**
     * An office's batches by number.
     *
     * @throws RecordNotFound if the office does not take part in the wave or is out of reach
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public List<PaperBatch> of(WaveId wave, OfficeId office) {
        paper.collector(wave, office);
        return repository.findByWaveIdAndOfficeIdOrderByNumber(wave.value(), office.value()).stream()
                .map(PaperBatchRow::toBatch)
                .toList();
    }

    /** @throws RecordNotFound if there is no such batch of the office in the wave, or it is out of reach */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public PaperBatch get(WaveId wave, OfficeId office, PaperBatchId id) {
        paper.collector(wave, office);
        return repository
                .findById(id.value())
                .map(PaperBatchRow::toBatch)
                .filter(batch -> batch.wave().equals(wave) && batch.office().equals(office))
                .orElseThrow(RecordNotFound::new);
    }

    /**
     * Makes the office's next batch; the wave may still be planned.
     *
     * @throws RecordNotFound if the office does not take part in the wave or is out of reach
     * @throws WaveClosed if no sheet can come any more
     */
    @Transactional
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public PaperBatch add(WaveId wave, OfficeId office, @Valid NewBatch input) {
        paper.collector(wave, office);
        locks.holdAgainstClosing(wave);
        // Nobody else gives the office's next batch the same number.
        locks.lockOffice(wave, office);
        int number = of(wave, office).size() + 1;
        var batch = new PaperBatch(
                PaperBatchId.next(),
                wave,
                office,
                number,
                input.printed(),
                null,
                null,
                0,
                input.checkEvery(),
                SecondEntries.NONE,
                0);
        log.record("printed", SUBJECT, batch.id().value(), Map.of("number", number, "printed", input.printed()));
        return repository.save(PaperBatchRow.of(batch)).toBatch();
    }

    /**
     * Keeps what somebody has counted.
     *
     * @throws RecordNotFound if there is no such batch of the office in the wave, or it is out of reach
     * @throws WaveClosed if the wave is closed: what was released stays
     * @throws StaleVersion if somebody else was faster
     */
    @Transactional
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public PaperBatch count(WaveId wave, OfficeId office, PaperBatchId id, @Valid BatchCounts counts) {
        get(wave, office, id);
        locks.holdAgainstClosing(wave);
        PaperBatch present = lock(id);
        if (present.version() != counts.version()) {
            throw new StaleVersion();
        }
        PaperBatch counted = present.counted(counts);
        log.record("counted", SUBJECT, id.value(), facts(counted));
        return repository.update(PaperBatchRow.of(counted)).toBatch();
    }

    /**
     * Counts sheets as typed; others who type of the same batch wait until the transaction ends.
     *
     * @return the batch as it was before
     * @throws BatchFull if it has fewer left
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    PaperBatch take(WaveId wave, OfficeId office, PaperBatchId id, int sheets) {
        get(wave, office, id);
        PaperBatch batch = lock(id);
        if (sheets > batch.left()) {
            throw new BatchFull(batch);
        }
        repository.setEntered(id.value(), batch.entered() + sheets);
        return batch;
    }

    /** Adds what the second entry of a sheet has told. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void add(PaperBatchId id, Comparison comparison) {
        SecondEntries told = lock(id).secondEntries().plus(comparison);
        repository.setSecondEntries(id.value(), told.sheets(), told.answers(), told.differing());
    }

    private PaperBatch lock(PaperBatchId id) {
        return repository.lock(id.value()).map(PaperBatchRow::toBatch).orElseThrow(RecordNotFound::new);
    }

    private static Map<String, Object> facts(PaperBatch batch) {
        Map<String, Object> facts = new HashMap<>(Map.of("number", batch.number(), "printed", batch.printed()));
        if (batch.handedOut() != null) {
            facts.put("handedOut", batch.handedOut());
        }
        if (batch.returned() != null) {
            facts.put("returned", batch.returned());
        }
        return facts;
    }
}
