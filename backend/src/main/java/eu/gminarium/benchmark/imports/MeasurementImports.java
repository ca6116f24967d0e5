package eu.gminarium.benchmark.imports;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.card.IndicatorCodeTaken;
import eu.gminarium.benchmark.measurement.ImportOrigin;
import eu.gminarium.benchmark.measurement.ImportedMeasurements;
import eu.gminarium.benchmark.measurement.ImportedValue;
import eu.gminarium.benchmark.measurement.MeasurementStatistics;
import eu.gminarium.programme.table.FileTooLarge;
import eu.gminarium.programme.table.Table;
import eu.gminarium.programme.table.TableFile;
import eu.gminarium.programme.table.UnreadableFile;
import eu.gminarium.security.Access;
import eu.gminarium.security.Actor;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.FileNames;
import eu.gminarium.shared.problem.AddedMeanwhile;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Measurements from CSV and XLSX files, in long or wide form. A file is tried first, which says everything and changes nothing; then
 * all of it is taken over or nothing; and what was taken over can be put back. County coordinators import for every office, office
 * coordinators for their own.
 */
@Singleton
public class MeasurementImports {

    private static final String SUBJECT = "measurement-import";
    private static final Duration TRIED_FOR = Duration.ofDays(1);

    private final Planner planner;
    private final Oddities oddities;
    private final RemarkFile remarks;
    private final MeasurementImportRepository imports;
    private final ImportFileRepository files;
    private final ImportedMeasurements measurements;
    private final MeasurementStatistics statistics;
    private final IndicatorCards cards;
    private final MadeCards made;
    private final ActivityLog log;
    private final Clock clock;

    MeasurementImports(
            Planner planner,
            Oddities oddities,
            RemarkFile remarks,
            MeasurementImportRepository imports,
            ImportFileRepository files,
            ImportedMeasurements measurements,
            MeasurementStatistics statistics,
            IndicatorCards cards,
            MadeCards made,
            ActivityLog log,
            Clock clock) {
        this.planner = planner;
        this.oddities = oddities;
        this.remarks = remarks;
        this.imports = imports;
        this.files = files;
        this.measurements = measurements;
        this.statistics = statistics;
        this.cards = cards;
        this.made = made;
        this.log = log;
        this.clock = clock;
    }

    /** A file's first look: its heading, its first rows, and what its columns probably are. */
    public record FirstLook(Table.Source source, List<String> header, List<Table.Row> rows, MappingGuess guess) {}

    /**
     * From which file a revision of a measurement came.
     *
     * @param revision the revision's number
     * @param row the row's number in the file
     */
    public record Origin(int revision, String fileName, int row) {}

    /**
     * Looks at a file before anybody has said what its columns are.
     *
     * @param rows how many of its rows come back at most
     * @throws FileTooLarge over 10 MB
     * @throws UnreadableFile if it is no table
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    public FirstLook look(byte[] file, int rows) {
        Table table = Planner.table(file);
        return new FirstLook(
                table.source(),
                table.header(),
                table.rows().stream().limit(rows).toList(),
                MappingGuess.of(table));
    }

    /**
     * Says what the file would do. Only the try itself is kept, for a day.
     *
     * @throws FileTooLarge over 10 MB
     * @throws UnreadableFile if it is no table
     * @throws InvalidField if the mapping names a heading that is not there, or an indicator twice
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    public MeasurementImport tryOut(String fileName, byte[] file, ImportMapping mapping) {
        Instant now = clock.instant();
        imports.removeTriedBefore(now.minus(TRIED_FOR));
        String name = FileNames.sent(fileName, "import");
        ImportPlan plan = planner.plan(file, name, mapping);
        MeasurementImportRow row = new MeasurementImportRow(
                MeasurementImportId.next().value(),
                name,
                TableFile.fingerprint(file),
                mapping,
                Reports.of(plan, oddities.in(plan)),
                plan.fingerprint(),
                ImportStatus.TRIED,
                account(),
                now,
                null,
                null,
                null,
                null);
        imports.save(row);
        files.save(new ImportFileRow(row.id(), file));
        log.record("tried", SUBJECT, row.id(), Map.of("file", name));
        return row.toImport();
    }

    /**
     * Says what the file of an earlier try would do if its columns or indicators were something else; the earlier try is forgotten.
     *
     * @throws RecordNotFound also for an import of somebody else, unless the person imports for every office
     * @throws InvalidField if the mapping names a heading that is not there
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    public MeasurementImport tryAgain(MeasurementImportId id, ImportMapping mapping) {
        MeasurementImportRow earlier = row(id);
        byte[] file = content(id);
        imports.removeTried(id.value());
        return tryOut(earlier.fileName(), file, mapping);
    }

    /**
     * Takes over all values of a tried file, or none.
     *
     * @throws ImportTaken if it was taken over already
     * @throws ImportOutdated if something that it touches has changed since it was tried
     * @throws InvalidField naming the rows that cannot be taken
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    public MeasurementImport commit(MeasurementImportId id) {
        MeasurementImportRow row = row(id);
        if (imports.take(id.value(), account(), clock.instant()) == 0) {
            throw new ImportTaken();
        }
        ImportPlan plan = planner.plan(content(id), row.fileName(), row.mapping());
        refuseProblems(plan);
        if (!plan.fingerprint().equals(row.plan())) {
            throw new ImportOutdated();
        }
        try {
            measurements.take(id.value(), imported(plan));
        } catch (StaleVersion | AddedMeanwhile | IndicatorCodeTaken meanwhile) {
            ImportOutdated outdated = new ImportOutdated();
            outdated.initCause(meanwhile);
            throw outdated;
        }
        log.record(
                "imported",
                SUBJECT,
                id.value(),
                Map.of("file", row.fileName(), "values", plan.written().size()));
        return get(id);
    }

    private static void refuseProblems(ImportPlan plan) {
        if (!plan.problems().isEmpty()) {
            throw new InvalidField(plan.problems().stream()
                    .limit(Reports.MOST_NAMED)
                    .map(ImportProblem::toFieldError)
                    .toList());
        }
    }

    private List<ImportedValue> imported(ImportPlan plan) {
        Map<String, UUID> made = new HashMap<>();
        plan.made()
                .forEach(card -> made.put(card.code(), cards.create(card.card()).definitionId()));
        return plan.written().stream()
                .map(value -> value.toImported(definition(value.file().target(), made)))
                .toList();
    }

    private static UUID definition(Target target, Map<String, UUID> made) {
        UUID present = target.definitionId();
        return present == null ? Objects.requireNonNull(made.get(target.code())) : present;
    }

    /**
     * What an undone import left behind.
     *
     * @param reverted values that say again what they said before, or are withdrawn
     * @param kept values that somebody has changed since, and that stay
     * @param removedCards codes of cards that the import had made and that went with its values
     * @param keptCards codes of cards that the import had made and that something else needs by now
     */
    public record Undone(int reverted, int kept, List<String> removedCards, List<String> keptCards) {}

    /**
     * Puts back what stood before a file was taken over. What somebody has changed since stays, and so do cards that it brought and
     * that are used for something else by now; its other cards go.
     *
     * @throws ImportNotTaken if it was not taken over, or is undone already
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    public Undone undo(MeasurementImportId id) {
        MeasurementImportRow row = row(id);
        if (imports.undo(id.value(), account(), clock.instant()) == 0) {
            throw new ImportNotTaken();
        }
        ImportedMeasurements.Undone values = measurements.undo(id.value());
        boolean removes = Access.current().may(Resource.INDICATOR, Verb.WRITE);
        Map<Boolean, List<String>> cards = row.report().newIndicators().stream()
                .collect(Collectors.partitioningBy(code -> removes && made.remove(id.value(), code)));
        Undone undone = new Undone(
                values.reverted(),
                values.kept(),
                cards.getOrDefault(true, List.of()),
                cards.getOrDefault(false, List.of()));
        log.record(
                "undone",
                SUBJECT,
                id.value(),
                Map.of(
                        "reverted", undone.reverted(),
                        "kept", undone.kept(),
                        "removedCards", undone.removedCards(),
                        "keptCards", undone.keptCards()));
        statistics.renew();
        return undone;
    }

    /** The latest first, with counts alone; problems and oddities are left out. An office coordinator's list has the own ones. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    public List<MeasurementImport> list() {
        return imports.findSummaries().stream()
                .filter(MeasurementImports::mine)
                .map(MeasurementImportRow::toImport)
                .toList();
    }

    /** @throws RecordNotFound also for an import of somebody else, unless the person imports for every office */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    public MeasurementImport get(MeasurementImportId id) {
        return row(id).toImport();
    }

    /**
     * The file's rows as CSV with two more columns: the row's number, and all that is wrong or odd in it. Mended, it can be tried
     * again, because columns that the mapping does not name are left alone.
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    public byte[] remarks(MeasurementImportId id, Locale language) {
        MeasurementImportRow row = row(id);
        ImportPlan plan = planner.plan(content(id), row.fileName(), row.mapping());
        List<Oddity> odd = row.status() == ImportStatus.TRIED
                ? oddities.in(plan)
                : row.report().oddities();
        return remarks.write(plan, odd, language);
    }

    /** The files that a measurement's revisions came from, oldest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.READ)
    public List<Origin> origins(MeasurementId measurement) {
        return measurements.origins(measurement).stream().map(this::origin).toList();
    }

    private Origin origin(ImportOrigin from) {
        String name = imports.findById(from.importId())
                .map(MeasurementImportRow::fileName)
                .orElseThrow(RecordNotFound::new);
        return new Origin(from.number(), name, from.row());
    }

    private MeasurementImportRow row(MeasurementImportId id) {
        return imports.findById(id.value()).filter(MeasurementImports::mine).orElseThrow(RecordNotFound::new);
    }

    private byte[] content(MeasurementImportId id) {
        return files.findById(id.value()).orElseThrow(RecordNotFound::new).content();
    }

    private static boolean mine(MeasurementImportRow row) {
        boolean everywhere = Access.current().offices(Resource.MEASUREMENT, Verb.WRITE) instanceof OfficeReach.Every;
        return everywhere || (row.triedBy() != null && row.triedBy().equals(account()));
    }

    private static @Nullable UUID account() {
        return Actor.current().map(AccountId::value).orElse(null);
    }
}
