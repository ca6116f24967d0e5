package eu.gminarium.benchmark.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What is usual of an indicator over all offices: how all moved at once, how far one office moves beside that, how far the offices lie
 * apart. Where nearly all values are above zero, it is measured between logarithms, because a large office moves by more than a small one.
 */
final class Usual {

    /** With fewer steps or offices nothing is usual. */
    static final int FEWEST = 8;

    /** From this share of values above zero on, a value that is not is a question itself. */
    private static final double POSITIVE = 0.995;

    /** A usual step is at least this part of the spread between offices: where nothing ever moves, rounding is no jump. */
    private static final double SMALLEST_STEP = 0.02;

    private final boolean logarithms;
    private final double[] shifts;
    private final boolean[] moved;
    private final double step;
    private final double unsteadyStep;
    private final int count;
    private final double middle;
    private final double spread;

    Usual(IndicatorValues values) {
        this.logarithms = mostlyPositive(values);
        double[][] raw = IntStream.range(0, values.offices())
                .mapToObj(row -> transformed(values.row(row)))
                .toArray(double[][]::new);
        this.moved = new boolean[values.periods()];
        this.shifts = new double[values.periods()];
        double drift = shift(raw);
        double[][] levels = Arrays.stream(raw).map(this::levels).toArray(double[][]::new);
        double[] all = Arrays.stream(levels)
                .flatMapToDouble(DoubleStream::of)
                .filter(Double::isFinite)
                .toArray();
        this.count = all.length;
        this.middle = Medians.median(all);
        this.spread = Medians.spread(all, middle);
        this.step = step(levels);
        this.unsteadyStep = Math.max(step, step(drifted(raw, drift)));
    }

    /** Whether nearly every value is above zero. */
    boolean positive() {
        return logarithms;
    }

    /** How many values are known. */
    int count() {
        return count;
    }

    double middle() {
        return middle;
    }

    double spread() {
        return spread;
    }

    /**
     * How far an office usually moves from one of these periods to the other, for each period between them; 0 if nobody can tell. Where
     * too few offices have a value to say how all moved, that unsteadiness is part of the step.
     */
    double step(int column, int other) {
        return moved[column] && moved[other] ? step : unsteadyStep;
    }

    /** A value without what moved all offices at once; NaN where there is none to compare. */
    double level(int column, double value) {
        return transformed(value) - shifts[column];
    }

    double[] levels(double[] transformed) {
        double[] levels = new double[transformed.length];
        Arrays.setAll(levels, column -> transformed[column] - shifts[column]);
        return levels;
    }

    double[] transformed(double[] row) {
        return DoubleStream.of(row).map(this::transformed).toArray();
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
        return known > 0 && positive >= POSITIVE * known;
    }

    /**
     * Adds up the medians of all offices' steps since the first period. Where too few offices have a value, all are taken to have moved
     * as they usually do.
     *
     * @return how all offices usually move from one period to the next
     */
    private double shift(double[][] raw) {
        int last = -1;
        double[] moves = new double[shifts.length];
        Arrays.fill(moves, Double.NaN);
        for (int column = 0; column < shifts.length; column++) {
            int to = column;
            int from = last;
            double[] steps = Arrays.stream(raw)
                    .mapToDouble(row -> row[to] - (from < 0 ? 0 : row[from]))
                    .filter(Double::isFinite)
                    .toArray();
            moved[column] = steps.length >= FEWEST;
            if (moved[column]) {
                moves[column] = from < 0 ? Double.NaN : Medians.median(steps) / (column - from);
                last = column;
            }
        }
        double[] known = DoubleStream.of(moves).filter(Double::isFinite).toArray();
        double drift = known.length == 0 ? 0 : Medians.median(known);
        add(moves, drift);
        return drift;
    }

    private void add(double[] moves, double drift) {
        int last = 0;
        for (int column = 1; column < shifts.length; column++) {
            double move = Double.isFinite(moves[column]) ? moves[column] : drift;
            shifts[column] = shifts[last] + move * (column - last);
            last = moved[column] ? column : last;
        }
    }

    private static double[][] drifted(double[][] raw, double drift) {
        return Arrays.stream(raw)
                .map(row -> IntStream.range(0, row.length)
                        .mapToDouble(column -> row[column] - drift * column)
                        .toArray())
                .toArray(double[][]::new);
    }

    private double step(double[][] levels) {
        List<Step> steps = new ArrayList<>();
        Arrays.stream(levels).forEach(row -> steps.addAll(Step.of(row)));
        double[] sizes = steps.stream().mapToDouble(Step::size).toArray();
        return sizes.length < FEWEST
                ? 0
                : Math.max(Medians.TO_DEVIATION * Medians.median(sizes), SMALLEST_STEP * spread);
    }
}
