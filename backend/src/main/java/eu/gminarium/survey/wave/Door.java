package eu.gminarium.survey.wave;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lies behind a link.
 *
 * @param collectorId where its answers come in; several links may share it
 * @param unitName null unless the link is a unit's
 * @param withdrawn whether it takes no more answers
 * @param singleUse whether it takes answers once only
 * @param web whether the office collects on the web at all
 */
@Introspected
record Door(
        UUID collectorId,
        UUID waveId,
        UUID officeId,
        @Nullable String unitName,
        boolean withdrawn,
        boolean singleUse,
        boolean web) {}
