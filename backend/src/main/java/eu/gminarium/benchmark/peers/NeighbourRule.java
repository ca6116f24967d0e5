package eu.gminarium.benchmark.peers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In what offices must be alike to be neighbours, and how large they are.
 *
 * @param traits codes of background indicators, and {@link #HEADCOUNT}; in the chosen order, at least one
 * @param chosen whether somebody has chosen the traits; else they are the indicators that have no better and no worse, and the
 *     headcount where there is none
 * @param neighbours how many an office has, 4 to 30
 * @param sizeIndicator code of the indicator that says how large an office is; null for the headcount
 * @param version 0 while the program's own rule holds
 */
public record NeighbourRule(
        List<String> traits,
        boolean chosen,
        int neighbours,
        @Nullable String sizeIndicator,
        long version) {

    /** The number of employees, in place of an indicator's code. */
    public static final String HEADCOUNT = "headcount";

    /** Enough that half of them may lack a value and quartiles still mean something. */
    static final int USUAL_NEIGHBOURS = 7;
}
