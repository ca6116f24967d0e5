package eu.gminarium.survey.paper;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.table.FileTooLarge;
import eu.gminarium.programme.table.Table;
import eu.gminarium.programme.table.TableFile;
import eu.gminarium.programme.table.UnreadableFile;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveNotOpen;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sheets that somebody typed or scanned elsewhere, from a CSV or XLSX file with a row for each sheet and a column for each question.
 * An answer is its code, its words in any language, or the key by which it is typed on the screen; several stand in one cell with
 * semicolons between.
 */
@Singleton
public class SheetImports {

    private final PaperOffice paper;
    private final PaperEntry entry;
    private final PaperImportRepository repository;
    private final SheetTemplates templates;
    private final ActivityLog log;

    SheetImports(
            PaperOffice paper,
            PaperEntry entry,
            PaperImportRepository repository,
            SheetTemplates templates,
            ActivityLog log) {
        this.paper = paper;
        this.entry = entry;
        this.repository = repository;
        this.templates = templates;
        this.log = log;
    }

    /**
     * An empty XLSX workbook with a column for each question, and a second sheet that says what may stand in it.
     *
     * @throws RecordNotFound if the office does not take part in the wave or is out of reach
     * @throws WaveNotOpen if the wave is not open
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public byte[] template(WaveId wave, OfficeId office, Locale language) {
        paper.collector(wave, office);
        return templates.of(paper.questionnaire(wave, office), language);
    }

    /**
     * Says what the file would do, and changes nothing.
     *
     * @throws RecordNotFound if the office does not take part in the wave or is out of reach
     * @throws WaveNotOpen if the wave is not open
     * @throws FileTooLarge over 10 MB
     * @throws UnreadableFile if it is no table
     * @throws InvalidField if its header asks nothing, or the same twice
     * @throws SheetsImportedAlready if the file's sheets were taken
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public SheetPreview dryRun(WaveId wave, OfficeId office, byte[] file) {
        paper.collector(wave, office);
        return plan(wave, office, file).preview();
    }

    /**
     * Takes every sheet in the file, or none. Refuses what {@link #dryRun} refuses.
     *
     * @param batch whose number is printed on the sheets; null for sheets without one
     * @param assisted whether somebody helped to fill them in
     * @param fingerprint of the dry run; null if none was made
     * @throws SheetFileChanged if the fingerprint is another file's
     * @throws InvalidField naming each bad cell ({@code row 17, 4. The office …})
     * @throws BatchFull if the batch has fewer sheets left
     */
    @Transactional
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public SheetPreview commit(
            WaveId wave,
            OfficeId office,
            byte[] file,
            @Nullable PaperBatchId batch,
            boolean assisted,
            @Nullable String fingerprint) {
        Collector collector = paper.collector(wave, office);
        if (fingerprint != null && !fingerprint.equals(TableFile.fingerprint(file))) {
            throw new SheetFileChanged();
        }
        Plan plan = plan(wave, office, file);
        SheetPreview preview = plan.preview();
        if (!preview.errors().isEmpty()) {
            throw new InvalidField(
                    preview.errors().stream().map(SheetNote::toFieldError).toList());
        }
        if (repository.add(Ids.timeOrdered(), wave.value(), office.value(), preview.fingerprint(), preview.sheets())
                == 0) {
            throw new SheetsImportedAlready();
        }
        entry.take(collector, new Sheets(batch, assisted, plan.sheets()));
        log.record(
                "imported-sheets",
                "collector",
                collector.id().value(),
                Map.of("sheets", preview.sheets(), "fingerprint", preview.fingerprint()));
        return preview;
    }

    private record Plan(SheetPreview preview, List<Answers> sheets) {}

    private Plan plan(WaveId wave, OfficeId office, byte[] file) {
        QuestionnaireContent content = paper.questionnaire(wave, office);
        String fingerprint = TableFile.fingerprint(file);
        if (repository.existsByWaveIdAndOfficeIdAndFingerprint(wave.value(), office.value(), fingerprint)) {
            throw new SheetsImportedAlready();
        }
        Table table = TableFile.read(file);
        var columns = new SheetColumns(table.header(), content);
        List<SheetRow> rows = table.rows().stream()
                .map(row -> new SheetRow(row, table.header(), columns))
                .toList();
        List<SheetNote> errors =
                rows.stream().flatMap(row -> row.errors().stream()).toList();
        List<SheetRow> good =
                rows.stream().filter(row -> row.errors().isEmpty()).toList();
        List<Answers> sheets =
                good.stream().map(row -> content.routed(row.answers())).toList();
        int dropped = good.stream()
                .mapToInt(row -> count(row.answers()) - count(content.routed(row.answers())))
                .sum();
        return new Plan(
                new SheetPreview(
                        fingerprint,
                        table.source(),
                        sheets.size(),
                        table.rows().size(),
                        columns.missing(),
                        columns.ignored(),
                        errors,
                        dropped),
                sheets);
    }

    private static int count(Answers answers) {
        return answers.chosen().size() + answers.comments().size();
    }
}
