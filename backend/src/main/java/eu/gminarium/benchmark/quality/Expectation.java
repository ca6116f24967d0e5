package eu.gminarium.benchmark.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What a value is expected to be: near the office's periods before and after, after taking out what moved all offices at once. Where
 * nearly all values are above zero, steps are taken between logarithms, because a large office moves by more than a small one. The
 * unit of surprise is the usual step: the median of the indicator's steps as a standard deviation, or the office's own if that is
 * wider. Steps that touch the value in question are left out, so that an error does not excuse itself.
 */
final class Expectation {

    /** With fewer steps or offices nothing is usual. */
    private static final int FEWEST = 8;

    private static final int FEWEST_OWN = 4;

    /** From this share of values above zero on, a value that is not is a question itself. */
    private static final double POSITIVE = 0.995;

    /** A usual step is at least this part of the spread between offices: where nothing ever moves, rounding is no jump. */
    private static final double SMALLEST_STEP = 0.02;

    /** Where an office has one value only, the spread between offices stands for the usual step; it is wider by nature. */
    private static final double ACROSS = 1.5;

    private final IndicatorValues values;
    private final boolean logarithms;
    private final double[][] levels;
    private final double[] shifts;
    private final int[][] before;
    private final int[][] after;
    private final double[][] steps;
    private final double middle;
    private final double spread;
    private final int count;

    Expectation(IndicatorValues values) {
        this.values = values;
        this.logarithms = mostlyPositive(values);
        this.shifts = shifts();
        this.levels = new double[values.offices()][values.periods()];
        this.before = new int[values.offices()][values.periods()];
        this.after = new int[values.offices()][values.periods()];
        for (int row = 0; row < values.offices(); row++) {
            fill(row);
        }
        double[] all = Arrays.stream(levels)
                .flatMapToDouble(DoubleStream::of)
                .filter(Double::isFinite)
                .toArray();
        this.count = all.length;
        this.middle = Medians.median(all);
        this.spread = Medians.spread(all, middle);
        this.steps = usualSteps();
    }

    IndicatorValues values() {
        return values;
    }

    /** Whether nearly every value is above zero. */
    boolean positive() {
        return logarithms;
    }

    /** The office's last period with a value before this one; -1 if there is none. */
    int before(int row, int column) {
        return before[row][column];
    }

    int after(int row, int column) {
        return after[row][column];
    }

    /**
     * How many usual steps a value would lie from the nearer of the office's neighbouring periods; 0 if it lies between them or
     * nobody can tell, infinite where only values above zero are known and this is none.
     */
    double surprise(int row, int column, double value) {
        if (logarithms && value <= 0) {
            return count < FEWEST ? 0 : Double.POSITIVE_INFINITY;
        }
        double level = transformed(value) - shifts[column];
        int earlier = before[row][column];
        int later = after[row][column];
        if (earlier < 0 && later < 0) {
            return count < FEWEST || spread == 0 ? 0 : ACROSS * Math.abs(level - middle) / spread;
        }
        if (earlier < 0 || later < 0) {
            return Math.abs(distance(row, column, earlier < 0 ? later : earlier, level));
        }
        double back = distance(row, column, earlier, level);
        double forth = distance(row, column, later, level);
        return back * forth < 0 ? 0 : Math.min(Math.abs(back), Math.abs(forth));
    }

    private double distance(int row, int column, int other, double level) {
        double step = steps[row][column];
        return step > 0 ? (level - levels[row][other]) / (step * Math.sqrt(Math.abs(column - other))) : 0;
    }

    private double transformed(double value) {
        if (!logarithms) {
            return value;
        }
        return value > 0 ? Math.log(value) : Double.NaN;
    }

    private static boolean mostlyPositive(IndicatorValues values) {
        int known = 0;
        int positive = 0;
        for (int row = 0; row < values.offices(); row++) {
            for (int column = 0; column < values.periods(); column++) {
                known += values.known(row, column) ? 1 : 0;
                positive += values.at(row, column) > 0 ? 1 : 0;
            }
        }
        return positive >= POSITIVE * known;
    }

    /** How far all offices together have moved since the first period: the median of their steps, added up. */
    private double[] shifts() {
        double[] moved = new double[values.periods()];
        for (int column = 1; column < moved.length; column++) {
            int now = column;
            double[] all = IntStream.range(0, values.offices())
                    .mapToDouble(row -> transformed(values.at(row, now)) - transformed(values.at(row, now - 1)))
                    .filter(Double::isFinite)
                    .toArray();
            moved[column] = moved[column - 1] + (all.length < FEWEST ? 0 : Medians.median(all));
        }
        return moved;
    }

    private void fill(int row) {
        int last = -1;
        for (int column = 0; column < values.periods(); column++) {
            levels[row][column] = transformed(values.at(row, column)) - shifts[column];
            before[row][column] = last;
            last = Double.isNaN(levels[row][column]) ? last : column;
        }
        int next = -1;
        for (int column = values.periods() - 1; column >= 0; column--) {
            after[row][column] = next;
            next = Double.isNaN(levels[row][column]) ? next : column;
        }
    }

    private record Step(int from, int to, double size) {}

    private List<Step> stepsOf(int row) {
        List<Step> found = new ArrayList<>();
        for (int column = 0; column < values.periods(); column++) {
            int from = before[row][column];
            if (from >= 0 && !Double.isNaN(levels[row][column])) {
                double size = Math.abs(levels[row][column] - levels[row][from]) / Math.sqrt(column - from);
                found.add(new Step(from, column, size));
            }
        }
        return found;
    }

    private double[][] usualSteps() {
        List<List<Step>> all = new ArrayList<>();
        for (int row = 0; row < values.offices(); row++) {
            all.add(stepsOf(row));
        }
        double[] sizes =
                all.stream().flatMap(List::stream).mapToDouble(Step::size).toArray();
        double common = sizes.length < FEWEST
                ? 0
                : Math.max(Medians.TO_DEVIATION * Medians.median(sizes), SMALLEST_STEP * spread);
        double[][] usual = new double[values.offices()][values.periods()];
        for (int row = 0; row < usual.length && common > 0; row++) {
            for (int column = 0; column < usual[row].length; column++) {
                usual[row][column] = Math.max(common, own(all.get(row), column));
            }
        }
        return usual;
    }

    private static double own(List<Step> steps, int without) {
        double[] sizes = steps.stream()
                .filter(step -> step.from() != without && step.to() != without)
                .mapToDouble(Step::size)
                .toArray();
        return sizes.length < FEWEST_OWN ? 0 : Medians.TO_DEVIATION * Medians.median(sizes);
    }
}
