package eu.gminarium.training.cost;

import eu.gminarium.shared.Money;
import eu.gminarium.training.SessionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice asks for one session.
 *
 * @param trainingTitle of the session's training
 * @param firstDay of the session; null while it has no meetings
 * @param participants among whom the amount is shared: those who were present at a meeting or more
 * @param eligible the part that the grant may pay
 */
public record Invoice(
        InvoiceId id,
        SessionId session,
        String trainingTitle,
        String provider,
        @Nullable LocalDate firstDay,
        long participants,
        String number,
        LocalDate issuedOn,
        Money amount,
        Money eligible,
        long version) {}
