package eu.gminarium.training.evaluation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the participants of all sessions of one trainer or provider said.
 *
 * @param key the provider's; null for a trainer, who is known by name only
 * @param sessions how many sessions had cards, hidden ones too
 * @param evaluation null if it is hidden
 */
public record GroupResult(
        @Nullable UUID key,
        String name,
        int sessions,
        @Nullable Evaluation evaluation) {}
