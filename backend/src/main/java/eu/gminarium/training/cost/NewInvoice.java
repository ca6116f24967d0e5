package eu.gminarium.training.cost;

import eu.gminarium.shared.Money;
import eu.gminarium.training.SessionId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of an invoice for one session. An invoice for several sessions is entered once for each, with its part.
 *
 * @param amount not negative, in the partnership's currency
 * @param eligible the part that the grant may pay; null for all of it
 */
@Introspected
public record NewInvoice(
        @NotNull SessionId session,
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate issuedOn,
        @NotNull Money amount,
        @Nullable Money eligible) {

    public NewInvoice {
        number = number == null ? "" : number.strip();
    }

    /** The eligible part as it counts. */
    Money eligiblePart() {
        return eligible == null ? amount : eligible;
    }
}
