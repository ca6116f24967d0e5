package eu.gminarium.survey.paper;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.table.TableFile;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.disclosure.Mode;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.Intake;
import eu.gminarium.survey.wave.PaperNotPlanned;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveNotOpen;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Responses from paper, typed in by the office. Sheets carry the number of their batch only; shuffle the box before typing. A sheet
 * gets a number when it is typed, and only if it belongs to the sample that is typed a second time.
 */
@Singleton
public class PaperEntry {

    private final PaperOffice paper;
    private final PaperBatches batches;
    private final PaperCheckRepository checks;
    private final PaperImportRepository imports;
    private final Intake intake;
    private final ActivityLog log;

    PaperEntry(
            PaperOffice paper,
            PaperBatches batches,
            PaperCheckRepository checks,
            PaperImportRepository imports,
            Intake intake,
            ActivityLog log) {
        this.paper = paper;
        this.batches = batches;
        this.checks = checks;
        this.imports = imports;
        this.intake = intake;
        this.log = log;
    }

    /**
     * What became of the sheets.
     *
     * @param sheets how many are kept now
     * @param secondEntry the numbers to be written on those that are to be typed once more
     */
    public record Entered(int sheets, List<Integer> secondEntry) {

        public Entered {
            secondEntry = List.copyOf(secondEntry);
        }
    }

    /** Enters sheets that people filled in themselves and that have no batch; see {@link #enter(WaveId, OfficeId, Sheets)}. */
    @Transactional
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public Entered enter(WaveId wave, OfficeId office, List<Answers> sheets) {
        return enter(wave, office, new Sheets(null, false, sheets));
    }

    /**
     * Enters sheets of one office in one wave, all or none. Other than the public page it also takes sheets after the
     * wave's last day, until it is closed.
     *
     * @throws RecordNotFound if the office does not take part in the wave or is out of reach, or there is no such batch
     * @throws WaveNotOpen if the wave is not open
     * @throws PaperNotPlanned if the office collects on the web only
     * @throws BatchFull if the batch has fewer sheets left
     */
    @Transactional
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public Entered enter(WaveId wave, OfficeId office, @Valid Sheets sheets) {
        return enter(wave, office, sheets, null);
    }

    /**
     * The same, once for each request: whoever does not know what became of one may send it again.
     *
     * @param request random, made by the sender; null if it does not matter
     * @throws SheetsEnteredAlready if the office has entered sheets in the wave under that key
     */
    @Transactional
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public Entered enter(WaveId wave, OfficeId office, @Valid Sheets sheets, @Nullable UUID request) {
        Collector collector = paper.collector(wave, office);
        if (request != null
                && imports.add(
                                Ids.timeOrdered(),
                                wave.value(),
                                office.value(),
                                fingerprint(request),
                                sheets.answers().size())
                        == 0) {
            throw new SheetsEnteredAlready();
        }
        Entered entered = take(collector, sheets);
        log.record("entered-sheets", "collector", collector.id().value(), Map.of("sheets", entered.sheets()));
        return entered;
    }

    /** The same without a line in the log. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    Entered take(Collector collector, Sheets sheets) {
        intake.takePaper(collector.id(), sheets.assisted() ? Mode.ASSISTED : Mode.PAPER, sheets.answers());
        return new Entered(
                sheets.answers().size(),
                sheets.batch() == null ? List.of() : count(collector, sheets.batch(), sheets.answers()));
    }

    /** Kept as that of a file is. */
    private static String fingerprint(UUID request) {
        return TableFile.fingerprint(("request " + request).getBytes(StandardCharsets.UTF_8));
    }

    private List<Integer> count(Collector collector, PaperBatchId id, List<Answers> sheets) {
        PaperBatch batch = batches.take(collector.wave(), collector.office(), id, sheets.size());
        List<Integer> sample = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            int number = batch.entered() + i + 1;
            // What people wrote is not typed twice; a sheet with nothing else has nothing to compare.
            if (batch.isChecked(number) && !sheets.get(i).chosen().isEmpty()) {
                checks.save(PaperCheckRow.of(Ids.random(), id, number, sheets.get(i)));
                sample.add(number);
            }
        }
        return sample;
    }
}
