package eu.gminarium.training.cost;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One employee at a training that an office arranged by itself. The meaning is that of {@link NewExternalTraining}.
 *
 * @param employeeName last name first
 * @param office where the person worked on the first day
 */
public record ExternalTraining(
        ExternalTrainingId id,
        EmployeeId employee,
        String employeeName,
        OfficeId office,
        String officeName,
        String unitSymbol,
        String topicCode,
        String title,
        String provider,
        LocalDate startsOn,
        LocalDate endsOn,
        int days,
        int teachingHours,
        Money cost,
        Money eligible,
        @Nullable String invoiceNumber,
        @Nullable LocalDate invoiceOn,
        long version) {}
