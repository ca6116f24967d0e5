package eu.gminarium.benchmark.card;

import java.time.Instant;
import java.util.List;

/**
 * One version of an indicator's definition.
 *
 * @param number from 1
 * @param writtenAt when it was written, or reworded last
 * @param changed names of what differs from the version before; empty of the first one
 */
public record CardVersion(int number, Instant writtenAt, IndicatorDefinition definition, List<String> changed) {

    public CardVersion {
        changed = List.copyOf(changed);
    }
}
