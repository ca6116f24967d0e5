package eu.gminarium.benchmark.comparison;

import org.jspecify.annotations.Nullable;

/**
 * An office's place among its peers.
 *
 * @param rank 1-2-2-4; null if not ranked
 * @param unranked why there is no rank; null if there is one
 */
public record Standing(@Nullable Integer rank, @Nullable Unranked unranked, Judgement judgement) {

    /** Why an office has no rank. */
    public enum Unranked {
        NO_VALUE,
        /** Fewer than five offices have a value in the period. */
        FEW_PEERS,
        /** The indicator has no better and no worse. */
        NEUTRAL
    }

    /** No place, and why. */
    public static Standing none(Unranked reason) {
        return new Standing(null, reason, Judgement.NONE);
    }
}
