package eu.gminarium.benchmark.synthetic;

import eu.gminarium.benchmark.comparison.PeerGroup;
import eu.gminarium.programme.Office;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adds the parts of an index up. */
final class IndexScores {

    /** An office that lacks more of the weight has no index: too little of it would stand for the whole. */
    static final double MOST_LACKING = 1.0 / 3;

    /** Shares made of weights miss a third by less than this. */
    private static final double ROUNDING = 1e-9;

    private static final Comparator<IndexRow> BEST_FIRST = Comparator.comparing(
                    (IndexRow row) -> row.score(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparingInt(row -> row.office().number());

    private IndexScores() {}

    /** One row for each office, best first. */
    static List<IndexRow> of(List<IndexColumn> columns, Collection<Office> group) {
        List<IndexRow> rows = group.stream()
                .map(office -> row(office, columns))
                .sorted(BEST_FIRST)
                .toList();
        double[] scores = rows.stream()
                .map(IndexRow::score)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        return scores.length < PeerGroup.MINIMUM
                ? rows
                : rows.stream().map(row -> ranked(row, scores)).toList();
    }

    private static IndexRow row(Office office, List<IndexColumn> columns) {
        double sum = 0;
        double present = 0;
        for (IndexColumn column : columns) {
            Double z = column.scores().get(office.id());
            if (z != null) {
                sum += column.part().share() * z;
                present += column.part().share();
            }
        }
        double lacking = Math.max(0, 1 - present);
        return new IndexRow(
                office,
                lacking > MOST_LACKING + ROUNDING ? null : Double.valueOf(sum / present),
                null,
                lacking < ROUNDING ? 0 : lacking,
                columns.stream().map(column -> column.of(office.id())).toList());
    }

    private static IndexRow ranked(IndexRow row, double[] scores) {
        return new IndexRow(row.office(), row.score(), rank(row.score(), scores), row.lacking(), row.parts());
    }

    private static @Nullable Integer rank(@Nullable Double own, double[] scores) {
        if (own == null) {
            return null;
        }
        int better = 0;
        for (double score : scores) {
            if (score > own) {
                better++;
            }
        }
        return better + 1;
    }
}
