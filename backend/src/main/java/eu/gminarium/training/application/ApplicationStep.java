package eu.gminarium.training.application;

import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.training.SessionId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of an application; steps are only ever added.
 *
 * @param number from 1
 * @param from null for the first step
 * @param at when it was done, or entered from paper
 * @param account who did or entered it; for a promotion from the waitlist, whose change freed the place
 * @param signatory who signed on paper; null for a step done on the screen
 * @param signedOn the day on the paper
 * @param cause null for a step that somebody decided
 * @param movedFrom the cancelled session that the step led away from
 */
public record ApplicationStep(
        int number,
        @Nullable ApplicationStatus from,
        ApplicationStatus to,
        Instant at,
        @Nullable AccountId account,
        @Nullable EmployeeId signatory,
        @Nullable LocalDate signedOn,
        @Nullable String reason,
        @Nullable StepCause cause,
        @Nullable SessionId movedFrom) {}
