package eu.gminarium.training.register.http;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.Money.Json;
import eu.gminarium.training.cost.NewExternalTraining;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param topic code
 * @param teachingHours of 45 minutes
 * @param eligible none of the cost if not said
 */
@Serdeable
record NewExternalTrainingJson(
        @NotNull UUID employeeId,
        @NotBlank String topic,
        @NotBlank String title,
        @NotBlank String provider,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        int days,
        int teachingHours,
        @NotNull Json cost,
        Money.@Nullable Json eligible,
        @Nullable String invoiceNumber,
        @Nullable LocalDate invoiceOn) {

    NewExternalTraining toInput() {
        return new NewExternalTraining(
                new EmployeeId(employeeId),
                topic,
                title,
                provider,
                startsOn,
                endsOn,
                days,
                teachingHours,
                cost.toMoney("cost"),
                eligible == null ? null : eligible.toMoney("eligible"),
                invoiceNumber,
                invoiceOn);
    }
}
