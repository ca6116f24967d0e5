package eu.gminarium.training.cost;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Money;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an office enters of a training that it arranged by itself.
 *
 * @param topic the topic's code
 * @param provider name of the training institution
 * @param startsOn first day; the person's office and unit are those of this day
 * @param endsOn last day
 * @param days of training, no more than lie between the two
 * @param teachingHours of 45 minutes
 * @param cost of this person, not negative, in the partnership's currency
 * @param eligible the part that a grant may pay; null for none of it
 * @param invoiceNumber null while there is no invoice
 * @param invoiceOn day of the invoice; given with its number
 */
@Introspected
public record NewExternalTraining(
        @NotNull EmployeeId employee,
        @NotBlank String topic,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String provider,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Positive @Max(366) int days,
        @Positive @Max(1000) int teachingHours,
        @NotNull Money cost,
        @Nullable Money eligible,
        @Nullable @Size(max = 100) String invoiceNumber,
        @Nullable LocalDate invoiceOn) {

    public NewExternalTraining {
        title = title == null ? "" : title.strip();
        provider = provider == null ? "" : provider.strip();
        invoiceNumber = invoiceNumber == null || invoiceNumber.isBlank() ? null : invoiceNumber.strip();
    }
}
