package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.quality.FlagKind;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Messages;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import with what its dry run found.
 *
 * @param committable whether there is something to take over and nothing against it
 * @param sameValues values that stand already
 * @param missingValues of the new and changed ones, those without a value
 * @param unresolvedIndicators what the file calls indicators and has no card; the mapping's {@code indicatorCodes} and
 *     {@code indicatorExceptions} say what becomes of them
 * @param problems the first ones; {@code problemCount} says how many there are
 * @param oddities the first ones of each kind; {@code oddityCounts} says how many there are
 */
@Serdeable
record MeasurementImportJson(
        UUID id,
        ImportStatus status,
        boolean committable,
        String fileName,
        String encoding,
        @Nullable String separator,
        int rows,
        int newValues,
        int changedValues,
        int sameValues,
        int missingValues,
        int skipped,
        int offices,
        int indicators,
        int periods,
        List<String> newIndicators,
        List<UnresolvedIndicator> unresolvedIndicators,
        int problemCount,
        List<ProblemJson> problems,
        Map<FlagKind, Integer> oddityCounts,
        List<OddityJson> oddities,
        Instant triedAt,
        @Nullable Instant takenAt,
        @Nullable Instant undoneAt) {

    /**
     * @param row the row's number in the file, the header is 1
     * @param detail what is wrong, in the reader's language
     */
    @Serdeable
    record ProblemJson(int row, String column, String detail) {}

    /**
     * @param row absent where no single row is meant
     * @param detail what is odd, in the reader's language
     */
    @Serdeable
    record OddityJson(
            FlagKind kind,
            @Nullable Integer row,
            String indicator,
            @Nullable UUID officeId,
            @Nullable String officeName,
            LocalDate periodStart,
            LocalDate periodEnd,
            String detail) {}

    static MeasurementImportJson of(
            MeasurementImport from, Map<OfficeId, Office> offices, Messages messages, Locale locale) {
        ImportReport report = from.report();
        return new MeasurementImportJson(
                from.id().value(),
                from.status(),
                from.status() == ImportStatus.TRIED && report.committable(),
                from.fileName(),
                report.encoding(),
                report.separator(),
                report.rows(),
                report.newValues(),
                report.changedValues(),
                report.sameValues(),
                report.missingValues(),
                report.skipped(),
                report.offices(),
                report.indicators(),
                report.periods(),
                report.newIndicators(),
                report.unresolvedIndicators(),
                report.problemCount(),
                report.problems().stream()
                        .map(problem -> problem(problem, messages, locale))
                        .toList(),
                report.oddityCounts(),
                report.oddities().stream()
                        .map(oddity -> oddity(oddity, offices, locale))
                        .toList(),
                from.triedAt(),
                from.takenAt(),
                from.undoneAt());
    }

    private static ProblemJson problem(ImportProblem problem, Messages messages, Locale locale) {
        String detail =
                messages.text(locale, problem.messageKey(), problem.arguments().toArray());
        return new ProblemJson(problem.row(), problem.column(), detail);
    }

    private static OddityJson oddity(Oddity oddity, Map<OfficeId, Office> offices, Locale locale) {
        Office office = oddity.officeId() == null ? null : offices.get(new OfficeId(oddity.officeId()));
        return new OddityJson(
                oddity.kind(),
                oddity.row() == 0 ? null : oddity.row(),
                oddity.indicator(),
                oddity.officeId(),
                office == null ? null : office.displayName(),
                oddity.periodStart(),
                oddity.periodEnd(),
                oddity.sentence().getOrDefault(locale.getLanguage(), ""));
    }
}
