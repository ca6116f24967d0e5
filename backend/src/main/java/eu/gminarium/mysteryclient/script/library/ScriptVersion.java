package eu.gminarium.mysteryclient.script.library;

import eu.gminarium.shared.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A script as it was saved once.
 *
 * @param number from 1
 * @param by who saved it; null for the program itself
 */
public record ScriptVersion(
        long number,
        ScriptContent content,
        Instant savedAt,
        @Nullable AccountId by) {}
