package eu.gminarium.training.application;

import eu.gminarium.training.ApplicationId;
import org.jspecify.annotations.Nullable;

/** Hears of every step of every application, in the transaction of the step. */
public interface ApplicationEvents {

    /**
     * An application was entered or moved on.
     *
     * @param from null for the first step
     * @param to the status that it has now
     * @param step the step's number in the application, from 1
     * @param reason why, if somebody said so
     */
    void happened(
            ApplicationId id,
            @Nullable ApplicationStatus from,
            ApplicationStatus to,
            int step,
            @Nullable String reason);
}
