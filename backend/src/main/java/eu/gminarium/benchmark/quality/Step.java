package eu.gminarium.benchmark.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * How far an office moved from one period with a value to its next.
 *
 * @param from the earlier period's column
 * @param size for each of the periods between them, if moves were independent
 */
record Step(int from, int to, double size) {

    /** @param levels by column; NaN where there is none */
    static List<Step> of(double[] levels) {
        List<Step> found = new ArrayList<>();
        int last = -1;
        for (int column = 0; column < levels.length; column++) {
            if (Double.isNaN(levels[column])) {
                continue;
            }
            if (last >= 0) {
                found.add(new Step(last, column, Math.abs(levels[column] - levels[last]) / Math.sqrt(column - last)));
            }
            last = column;
        }
        return found;
    }
}
