package eu.gminarium.training.register;

import eu.gminarium.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one participation cost: an equal share of the session's invoices, or of its price while there is none. The shares of a
 * session add up to the invoices exactly.
 *
 * @param eligible the part that the grant may pay; null without an invoice: not known
 * @param invoiced whether the cost is of an invoice
 * @param invoiceNumbers of all the session's invoices, with commas between them
 * @param invoiceOn day of the first of them
 */
public record RegisterCost(
        Money cost,
        @Nullable Money eligible,
        boolean invoiced,
        @Nullable String invoiceNumbers,
        @Nullable LocalDate invoiceOn) {}
