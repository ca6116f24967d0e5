package eu.gminarium.survey.paper;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveNotOpen;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Types a sample of sheets a second time, best by somebody else, to see how often typing goes wrong. The first entry counts, because
 * no response can be found again to be changed; what differs is told at once, so that people see how they err, and as a rate.
 */
@Singleton
public class SecondEntry {

    private final PaperOffice paper;
    private final PaperBatches batches;
    private final PaperCheckRepository repository;
    private final ActivityLog log;

    SecondEntry(PaperOffice paper, PaperBatches batches, PaperCheckRepository repository, ActivityLog log) {
        this.paper = paper;
        this.batches = batches;
        this.repository = repository;
        this.log = log;
    }

    /**
     * The sheets of an office that wait, by batch and number.
     *
     * @throws RecordNotFound if the office does not take part in the wave or is out of reach
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public List<WaitingSheet> waiting(WaveId wave, OfficeId office) {
        paper.collector(wave, office);
        return repository.waiting(wave.value(), office.value()).stream()
                .map(row -> new WaitingSheet(new PaperBatchId(row.batchId()), row.batchNumber(), row.number()))
                .toList();
    }

    /**
     * Compares the second entry of a sheet with the first, and forgets both but for the counts.
     *
     * @param number written on the sheet
     * @throws RecordNotFound if the office does not take part or is out of reach, or no such sheet waits
     * @throws WaveNotOpen if the wave is not open
     * @throws InvalidField if something is answered that is not asked, or nothing at all
     */
    @Transactional
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public Comparison enter(WaveId wave, OfficeId office, PaperBatchId id, int number, Answers second) {
        batches.get(wave, office, id);
        QuestionnaireContent content = paper.questionnaire(wave, office);
        content.checked(second);
        PaperCheckRow first =
                repository.findByBatchIdAndNumber(id.value(), number).orElseThrow(RecordNotFound::new);
        Comparison comparison = Comparison.of(content, first.toAnswers(), second);
        // Who types the same sheet at the same time finds it gone.
        if (repository.deleteById(first.id()) == 0) {
            throw new RecordNotFound();
        }
        batches.add(id, comparison);
        log.record(
                "entered-again",
                "paper-batch",
                id.value(),
                Map.of(
                        "compared",
                        comparison.compared(),
                        "differing",
                        comparison.differences().size()));
        return comparison;
    }
}
