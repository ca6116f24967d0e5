package eu.gminarium.benchmark.quality;

import java.util.Arrays;
import java.util.List;

/** One office's values of an indicator, measured by what is usual of it. */
final class OfficeSeries {

    private static final int FEWEST_OWN = 4;

    /** Where an office has one value only, the spread between offices stands for the usual step; it is wider by nature. */
    private static final double ACROSS = 1.5;

    private final Usual usual;
    private final double[] levels;
    private final int[] before;
    private final int[] after;
    private final List<Step> steps;

    /** @param row the office's values by column; NaN where there is none */
    OfficeSeries(Usual usual, double[] row) {
        this.usual = usual;
        this.levels = usual.levels(usual.transformed(row));
        this.before = new int[row.length];
        this.after = new int[row.length];
        this.steps = Step.of(levels);
        Arrays.fill(before, -1);
        Arrays.fill(after, -1);
        for (int column = 1; column < row.length; column++) {
            before[column] = Double.isNaN(levels[column - 1]) ? before[column - 1] : column - 1;
        }
        for (int column = row.length - 2; column >= 0; column--) {
            after[column] = Double.isNaN(levels[column + 1]) ? after[column + 1] : column + 1;
        }
    }

    /** The last period with a value before this one; -1 if there is none. */
    int before(int column) {
        return before[column];
    }

    int after(int column) {
        return after[column];
    }

    /**
     * How many usual steps a value would lie from the nearer of the neighbouring periods; 0 if it lies between them or nobody can tell,
     * infinite where only values above zero are known and this is none.
     */
    double surprise(int column, double value) {
        if (usual.positive() && value <= 0) {
            return usual.count() < Usual.FEWEST ? 0 : Double.POSITIVE_INFINITY;
        }
        double level = usual.level(column, value);
        int earlier = before[column];
        int later = after[column];
        if (earlier < 0 && later < 0) {
            boolean tellable = usual.count() >= Usual.FEWEST && usual.spread() != 0;
            return tellable ? ACROSS * Math.abs(level - usual.middle()) / usual.spread() : 0;
        }
        if (earlier < 0 || later < 0) {
            return Math.abs(distance(column, earlier < 0 ? later : earlier, level));
        }
        double back = distance(column, earlier, level);
        double forth = distance(column, later, level);
        return back * forth < 0 ? 0 : Math.min(Math.abs(back), Math.abs(forth));
    }

    private double distance(int column, int other, double level) {
        double common = usual.step(column, other);
        double step = common > 0 ? Math.max(common, own(column)) : 0;
        return step > 0 ? (level - levels[other]) / (step * Math.sqrt(Math.abs(column - other))) : 0;
    }

    /** The office's own usual step; steps that touch the value in question are left out, so that an error does not excuse itself. */
    private double own(int without) {
        double[] sizes = steps.stream()
                .filter(step -> step.from() != without && step.to() != without)
                .mapToDouble(Step::size)
                .toArray();
        return sizes.length < FEWEST_OWN ? 0 : Medians.TO_DEVIATION * Medians.median(sizes);
    }
}
