package eu.gminarium.mysteryclient.agreement;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two scores of one call in one criterion; null where it did not apply.
 *
 * @param first the auditor's, or the one that is compared
 * @param second the second auditor's, or the reference
 */
@Introspected
public record PairRow(
        UUID criterionId, @Nullable Integer first, @Nullable Integer second) {

    boolean oneSided() {
        return (first == null) != (second == null);
    }
}
