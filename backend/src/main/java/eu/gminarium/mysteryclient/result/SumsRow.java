package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.scoring.CallSums;
import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office's calls added up: of all criteria, of a topic's, or of one.
 *
 * @param topics whether of a topic's; the topic is empty for criteria without one
 * @param codes whether of one criterion
 */
@Introspected
record SumsRow(
        UUID officeId,
        boolean topics,
        boolean codes,
        @Nullable String topicCode,
        @Nullable String code,
        int calls,
        double achieved,
        double possible,
        double achievedSquares,
        double products,
        double possibleSquares,
        double scores) {

    CallSums toSums() {
        return new CallSums(calls, achieved, possible, achievedSquares, products, possibleSquares, scores);
    }
}
