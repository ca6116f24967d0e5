package eu.gminarium.training.cost;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("training_invoice")
record InvoiceRow(
        @Id UUID id,
        UUID sessionId,
        String number,
        LocalDate issuedOn,
        long amountMinor,
        long eligibleMinor,
        String currency,
        @Version long version) {

    static InvoiceRow of(UUID id, NewInvoice input, long version) {
        return new InvoiceRow(
                id,
                input.session().value(),
                input.number(),
                input.issuedOn(),
                input.amount().minorUnits(),
                input.eligiblePart().minorUnits(),
                input.amount().currency().getCurrencyCode(),
                version);
    }
}
