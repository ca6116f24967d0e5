package eu.gminarium.ui.benchmark;

import eu.gminarium.benchmark.comparison.Judgement;
import eu.gminarium.ui.common.HeatMap.Level;

/** How a judgement looks. */
final class Levels {

    private Levels() {}

    /** The level of a judgement. */
    static Level of(Judgement judgement) {
        return switch (judgement) {
            case AHEAD -> Level.MUCH_BETTER;
            case RATHER_AHEAD -> Level.BETTER;
            case MIDDLE -> Level.MIDDLE;
            case RATHER_BEHIND -> Level.WORSE;
            case BEHIND -> Level.MUCH_WORSE;
            case NONE -> Level.NEUTRAL;
        };
    }
}
