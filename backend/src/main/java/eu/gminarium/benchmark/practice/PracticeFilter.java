package eu.gminarium.benchmark.practice;

import eu.gminarium.shared.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * Which notes are asked for; null asks for all.
 *
 * @param indicator the card's code
 * @param text words that stand in a note, whatever their case and their letters' marks
 */
public record PracticeFilter(
        @Nullable String indicator,
        @Nullable OfficeId office,
        @Nullable String text) {

    /** Every note that the reader may see. */
    public static final PracticeFilter ALL = new PracticeFilter(null, null, null);

    /** The notes on one indicator. */
    public static PracticeFilter of(String indicator) {
        return new PracticeFilter(indicator, null, null);
    }

    boolean wants(GoodPractice practice) {
        return (indicator == null || indicator.equals(practice.content().indicator()))
                && (office == null || office.equals(practice.office()));
    }
}
