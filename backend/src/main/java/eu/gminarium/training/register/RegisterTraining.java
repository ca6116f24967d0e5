package eu.gminarium.training.register;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.training.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody took part in.
 *
 * @param session null for a training that an office arranged by itself
 * @param provider name of the training institution
 */
public record RegisterTraining(
        @Nullable SessionId session,
        String title,
        String topicCode,
        LocalizedText topic,
        String provider,
        @Nullable ProgrammeId programme,
        @Nullable String programmeName) {}
