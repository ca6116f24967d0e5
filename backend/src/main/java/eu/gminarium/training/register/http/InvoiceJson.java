package eu.gminarium.training.register.http;

import eu.gminarium.shared.Money;
import eu.gminarium.training.cost.Invoice;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice asks for one session.
 *
 * @param participants among whom the amount is shared
 * @param eligible the part that the grant may pay
 */
@Serdeable
record InvoiceJson(
        UUID id,
        UUID sessionId,
        String trainingTitle,
        String provider,
        @Nullable LocalDate firstDay,
        long participants,
        String number,
        LocalDate issuedOn,
        Money.Json amount,
        Money.Json eligible,
        long version) {

    static InvoiceJson of(Invoice invoice) {
        return new InvoiceJson(
                invoice.id().value(),
                invoice.session().value(),
                invoice.trainingTitle(),
                invoice.provider(),
                invoice.firstDay(),
                invoice.participants(),
                invoice.number(),
                invoice.issuedOn(),
                invoice.amount().toJson(),
                invoice.eligible().toJson(),
                invoice.version());
    }
}
