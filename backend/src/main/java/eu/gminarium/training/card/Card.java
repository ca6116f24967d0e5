package eu.gminarium.training.card;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The participation card of somebody who was at a session that is over, filled in or not.
 *
 * @param lastDay of the session's last meeting
 * @param dueOn until when the card should be there, inclusive
 * @param office where the participant worked on the day of the application, as the unit
 * @param answers null until the card is filled in
 * @param talk null until it was held
 */
public record Card(
        ApplicationId application,
        SessionId session,
        String trainingTitle,
        String provider,
        @Nullable String trainer,
        LocalDate lastDay,
        LocalDate dueOn,
        EmployeeId employee,
        String employeeName,
        OfficeId office,
        String officeName,
        UnitId unit,
        String unitSymbol,
        CardState state,
        @Nullable CardAnswers answers,
        @Nullable Talk talk) {}
