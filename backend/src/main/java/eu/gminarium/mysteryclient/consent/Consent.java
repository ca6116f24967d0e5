package eu.gminarium.mysteryclient.consent;

import eu.gminarium.shared.OfficeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an office decided about its name in a public ranking.
 *
 * @param decidedAt null for an office that never decided: it is not named
 * @param decidedBy the name of who decided last; null if nobody did, is no member any more, or is of another office than the reader's
 */
public record Consent(
        OfficeId office,
        String officeName,
        boolean named,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {}
