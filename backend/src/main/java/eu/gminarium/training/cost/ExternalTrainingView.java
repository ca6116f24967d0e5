package eu.gminarium.training.cost;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An external training joined with its person. */
@Introspected
record ExternalTrainingView(
        UUID id,
        UUID employeeId,
        String employeeName,
        UUID officeId,
        String officeName,
        String unitSymbol,
        String topicCode,
        String title,
        String provider,
        LocalDate startsOn,
        LocalDate endsOn,
        int days,
        int teachingHours,
        long costMinor,
        long eligibleMinor,
        String currency,
        @Nullable String invoiceNumber,
        @Nullable LocalDate invoiceOn,
        long version) {

    ExternalTraining toExternalTraining() {
        Currency unit = Currency.getInstance(currency);
        return new ExternalTraining(
                new ExternalTrainingId(id),
                new EmployeeId(employeeId),
                employeeName,
                new OfficeId(officeId),
                officeName,
                unitSymbol,
                topicCode,
                title,
                provider,
                startsOn,
                endsOn,
                days,
                teachingHours,
                new Money(costMinor, unit),
                new Money(eligibleMinor, unit),
                invoiceNumber,
                invoiceOn,
                version);
    }
}
