package eu.gminarium.benchmark.imports;

import eu.gminarium.programme.table.Table;
import eu.gminarium.programme.table.TableFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a file would do, beside what stands now.
 *
 * @param skipped values that are left out
 * @param made cards that the import makes
 * @param unresolved what the file calls indicators and has no card, in the file's order
 */
record ImportPlan(
        Table table,
        List<PlannedValue> values,
        List<ImportProblem> problems,
        int skipped,
        List<Target.Made> made,
        List<UnresolvedIndicator> unresolved) {

    /** The values that are not there yet. */
    List<PlannedValue> written() {
        return values.stream().filter(PlannedValue::written).toList();
    }

    int count(PlannedValue.Action action) {
        return Math.toIntExact(
                values.stream().filter(value -> value.action() == action).count());
    }

    /**
     * Changes if the file would do anything else than when it was tried: because somebody entered a value for one of its places, or
     * an office or a card came, went or changed its name.
     */
    String fingerprint() {
        StringBuilder text = new StringBuilder();
        for (PlannedValue value : values) {
            FileValue file = value.file();
            int revision = value.stored() == null ? 0 : value.stored().revision();
            text.append(file.row())
                    .append(' ')
                    .append(Optional.ofNullable(file.target().definitionId())
                            .map(Object::toString)
                            .orElse(file.target().code()))
                    .append(' ')
                    .append(file.office().value())
                    .append(' ')
                    .append(file.period())
                    .append(' ')
                    .append(value.action())
                    .append(revision)
                    .append('\n');
        }
        text.append(problems.size()).append(' ').append(skipped);
        return TableFile.fingerprint(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
