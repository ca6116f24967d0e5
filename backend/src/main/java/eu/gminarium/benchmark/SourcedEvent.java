package eu.gminarium.benchmark;

import eu.gminarium.shared.LocalizedText;

/**
 * Something that happened in an office, beside which its indicators are looked at. It names no person.
 *
 * @param period its days; one day has the same first and last
 */
public record SourcedEvent(Kind kind, Period period, LocalizedText title) {

    /** What happened. */
    public enum Kind {
        /** A meeting of a training at which somebody of the office was present. */
        TRAINING,
        /** The calls of a released audit by the mystery client. */
        AUDIT,
        /** A closed wave of the survey among clients. */
        SURVEY
    }
}
