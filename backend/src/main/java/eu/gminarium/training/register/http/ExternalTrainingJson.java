package eu.gminarium.training.register.http;

import eu.gminarium.shared.Money;
import eu.gminarium.training.cost.ExternalTraining;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One employee at a training that the office arranged by itself. */
@Serdeable
record ExternalTrainingJson(
        UUID id,
        UUID employeeId,
        String employeeName,
        UUID officeId,
        String officeName,
        String unitSymbol,
        String topic,
        String title,
        String provider,
        LocalDate startsOn,
        LocalDate endsOn,
        int days,
        int teachingHours,
        Money.Json cost,
        Money.Json eligible,
        @Nullable String invoiceNumber,
        @Nullable LocalDate invoiceOn,
        long version) {

    static ExternalTrainingJson of(ExternalTraining training) {
        return new ExternalTrainingJson(
                training.id().value(),
                training.employee().value(),
                training.employeeName(),
                training.office().value(),
                training.officeName(),
                training.unitSymbol(),
                training.topicCode(),
                training.title(),
                training.provider(),
                training.startsOn(),
                training.endsOn(),
                training.days(),
                training.teachingHours(),
                training.cost().toJson(),
                training.eligible().toJson(),
                training.invoiceNumber(),
                training.invoiceOn(),
                training.version());
    }
}
