package eu.gminarium.training.cost;

import eu.gminarium.shared.Money;
import eu.gminarium.training.SessionId;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invoice joined with its session. */
@Introspected
record InvoiceView(
        UUID id,
        UUID sessionId,
        String trainingTitle,
        String provider,
        @Nullable LocalDate firstDay,
        long participants,
        String number,
        LocalDate issuedOn,
        long amountMinor,
        long eligibleMinor,
        String currency,
        long version) {

    Invoice toInvoice() {
        Currency unit = Currency.getInstance(currency);
        return new Invoice(
                new InvoiceId(id),
                new SessionId(sessionId),
                trainingTitle,
                provider,
                firstDay,
                participants,
                number,
                issuedOn,
                new Money(amountMinor, unit),
                new Money(eligibleMinor, unit),
                version);
    }
}
