package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.quality.FlagKind;
import eu.gminarium.programme.table.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sums up a plan. */
final class Reports {

    /** So many problems and, of each kind, so many oddities are named; the file with remarks has all. */
    static final int MOST_NAMED = 100;

    /** The same problem is named in so many rows, so that one wrong name does not hide all other problems. */
    private static final int MOST_ALIKE = 10;

    /** Where the file has more, the wrong column was taken for the indicators'. */
    private static final int MOST_UNRESOLVED = 200;

    private Reports() {}

    static ImportReport of(ImportPlan plan, List<Oddity> oddities) {
        Table.Source source = plan.table().source();
        Map<FlagKind, Integer> oddityCounts = new EnumMap<>(FlagKind.class);
        List<Oddity> named = new ArrayList<>();
        for (Oddity oddity : oddities) {
            if (oddityCounts.merge(oddity.kind(), 1, Integer::sum) <= MOST_NAMED) {
                named.add(oddity);
            }
        }
        return new ImportReport(
                source.encoding().label(),
                source.separator() == null ? null : source.separator().toString(),
                plan.table().rows().size(),
                plan.count(PlannedValue.Action.NEW),
                plan.count(PlannedValue.Action.CHANGED),
                plan.count(PlannedValue.Action.SAME),
                Math.toIntExact(
                        plan.written().stream().filter(PlannedValue::missing).count()),
                plan.skipped(),
                distinct(plan, FileValue::office),
                distinct(plan, value -> value.target().code()),
                distinct(plan, FileValue::period),
                plan.made().stream().map(Target.Made::code).toList(),
                plan.unresolved().stream().limit(MOST_UNRESOLVED).toList(),
                plan.problems().size(),
                problemCounts(plan.problems()),
                named(plan.problems()),
                oddities.size(),
                oddityCounts,
                named);
    }

    private static List<ImportProblem> named(List<ImportProblem> problems) {
        Map<List<Object>, Integer> alike = new HashMap<>();
        return problems.stream()
                .filter(problem -> alike.merge(
                                List.of(problem.column(), problem.messageKey(), problem.arguments()), 1, Integer::sum)
                        <= MOST_ALIKE)
                .limit(MOST_NAMED)
                .toList();
    }

    private static Map<String, Integer> problemCounts(List<ImportProblem> problems) {
        Map<String, Integer> counts = new HashMap<>();
        problems.forEach(problem -> counts.merge(problem.messageKey(), 1, Integer::sum));
        return counts;
    }

    private static int distinct(ImportPlan plan, Function<FileValue, Object> part) {
        return Math.toIntExact(plan.values().stream()
                .map(value -> part.apply(value.file()))
                .distinct()
                .count());
    }
}
