package eu.gminarium.benchmark.imports;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Something that the file calls an indicator and that has no card to take its values.
 *
 * @param indicator as the file calls it
 * @param reason why none of the cards takes them
 * @param values how many the file has of it
 * @param creatable whether a card could be made of its name
 */
@Serdeable
public record UnresolvedIndicator(String indicator, Reason reason, int values, boolean creatable) {

    /** Why no card takes the values. */
    public enum Reason {
        UNKNOWN,
        /** Several cards have the name. */
        AMBIGUOUS,
        /** The program computes it. */
        COMPUTED,
        ARCHIVED
    }
}
