package eu.gminarium.training.register;

import org.jspecify.annotations.Nullable;

/**
 * The sums of one group.
 *
 * @param key what the filter of this dimension takes: an id, a topic's code, a provider's name, a year; null where nothing is
 *     given, such as trainings outside any programme
 * @param label as people read it; null with the key
 */
public record RegisterGroup(@Nullable String key, @Nullable String label, RegisterTotals totals) {}
