package eu.gminarium.benchmark.campaign.form;

import java.util.List;

/**
 * Why a value is asked about before it is believed.
 *
 * @param kind what is odd
 * @param arguments figures for the text {@code campaign.flag.<kind>}
 */
public record Flag(Kind kind, List<Object> arguments) {

    public Flag {
        arguments = List.copyOf(arguments);
    }

    /** What is odd about a value. */
    public enum Kind {
        /** Outside of what the card calls believable. */
        RANGE,
        /** Far from the last period. */
        JUMP,
        /** The same as in the last period, to the last digit. */
        SAME,
        /** There is none, though there was one in the last period. */
        GONE,
        /** There is one, though there was none in the last period. */
        NEW
    }

    static Flag of(Kind kind, Object... arguments) {
        return new Flag(kind, List.of(arguments));
    }

    /** Key of the sentence that says it. */
    public String textKey() {
        return "campaign.flag." + kind;
    }
}
