package eu.gminarium.training.register.http;

import eu.gminarium.shared.Money;
import eu.gminarium.training.register.RegisterCost;
import eu.gminarium.training.register.RegisterEntry;
import eu.gminarium.training.register.RegisterPerson;
import eu.gminarium.training.register.RegisterTraining;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One participation. Who it was is left out where the reader may count people but not know them.
 *
 * @param id the application's, or the external training's
 * @param sessionId left out for a training that the office arranged by itself
 * @param topic code
 * @param clockMinutes from the meetings' start to their end
 * @param cost an equal share of the session's invoices, or of its price while there is none
 * @param eligible left out where there is no invoice
 */
@Serdeable
record RegisterEntryJson(
        UUID id,
        boolean external,
        @Nullable UUID sessionId,
        @Nullable UUID employeeId,
        @Nullable String employeeName,
        @Nullable String position,
        UUID officeId,
        String officeName,
        UUID unitId,
        String unitSymbol,
        LocalDate firstDay,
        LocalDate lastDay,
        int days,
        int teachingHours,
        int clockMinutes,
        String title,
        String topic,
        String provider,
        @Nullable UUID programmeId,
        @Nullable String programmeName,
        Money.Json cost,
        Money.@Nullable Json eligible,
        boolean invoiced,
        @Nullable String invoiceNumbers,
        @Nullable LocalDate invoiceOn) {

    static RegisterEntryJson of(RegisterEntry entry) {
        RegisterPerson person = entry.person();
        RegisterTraining training = entry.training();
        RegisterCost cost = entry.cost();
        return new RegisterEntryJson(
                entry.id(),
                entry.external(),
                training.session() == null ? null : training.session().value(),
                person.employee() == null ? null : person.employee().value(),
                person.name(),
                person.position(),
                person.office().value(),
                person.officeName(),
                person.unit().value(),
                person.unitSymbol(),
                entry.firstDay(),
                entry.lastDay(),
                entry.days(),
                entry.teachingHours(),
                entry.clockMinutes(),
                training.title(),
                training.topicCode(),
                training.provider(),
                training.programme() == null ? null : training.programme().value(),
                training.programmeName(),
                cost.cost().toJson(),
                cost.eligible() == null ? null : cost.eligible().toJson(),
                cost.invoiced(),
                cost.invoiceNumbers(),
                cost.invoiceOn());
    }
}
