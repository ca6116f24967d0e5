package eu.gminarium.training.application;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.session.SessionStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An employee's application for a session.
 *
 * @param firstDay day of the session's first meeting; null while there is none
 * @param office where the employee worked on the day of the application, as the unit
 * @param waitlistPosition from 1; null unless waitlisted
 * @param submittedOn in the partnership's zone
 * @param offerExpiresAt until when a place offer waits for an answer; null unless offered
 * @param sessionStatus whether the session still takes place
 */
public record Application(
        ApplicationId id,
        SessionId session,
        TrainingId training,
        String trainingTitle,
        String place,
        @Nullable LocalDate firstDay,
        EmployeeId employee,
        String employeeName,
        OfficeId office,
        String officeName,
        UnitId unit,
        String unitSymbol,
        ApplicationStatus status,
        @Nullable Integer waitlistPosition,
        LocalDate submittedOn,
        @Nullable Instant offerExpiresAt,
        SessionStatus sessionStatus) {}
