package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.quality.FlagKind;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a dry run found.
 *
 * @param encoding {@code UTF-8}, {@code UTF-8 (BOM)}, {@code Windows-1250} or {@code XLSX}
 * @param separator of a CSV file
 * @param rows rows of the file with something in them, without the header
 * @param newValues values for places where nothing stands
 * @param changedValues values that differ from what stands
 * @param sameValues values that stand already, and empty cells where something stands
 * @param missingValues of the new and changed ones, those that say that there is no value
 * @param skipped values of offices or indicators that are left out
 * @param newIndicators names of indicators that get a card
 * @param unresolvedIndicators the first of what the file calls indicators and has no card, in the file's order
 * @param problemCounts number of problems by their message's key
 * @param problems the first of them, and the first of each that is the same in many rows
 * @param oddityCounts number of odd values by kind
 * @param oddities the first of each kind
 */
@Serdeable
public record ImportReport(
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
        Map<String, Integer> problemCounts,
        List<ImportProblem> problems,
        int oddityCount,
        Map<FlagKind, Integer> oddityCounts,
        List<Oddity> oddities) {

    /** Whether there is something to take over and nothing against it. */
    public boolean committable() {
        return problemCount == 0 && newValues + changedValues > 0;
    }
}
