package eu.gminarium.training.cost;

import eu.gminarium.programme.Employment;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("external_training")
record ExternalTrainingRow(
        @Id UUID id,
        UUID employeeId,
        UUID officeId,
        UUID unitId,
        String position,
        UUID topicId,
        String title,
        String provider,
        LocalDate startsOn,
        LocalDate endsOn,
        int days,
        int teachingHours,
        long costMinor,
        long eligibleMinor,
        String currency,
        @Nullable String invoiceNumber,
        @Nullable LocalDate invoiceOn,
        @Version long version) {

    static ExternalTrainingRow of(UUID id, NewExternalTraining input, Employment employment, UUID topic, long version) {
        return new ExternalTrainingRow(
                id,
                employment.employee().value(),
                employment.office().value(),
                employment.unit().value(),
                employment.position(),
                topic,
                input.title(),
                input.provider(),
                input.startsOn(),
                input.endsOn(),
                input.days(),
                input.teachingHours(),
                input.cost().minorUnits(),
                input.eligible() == null ? 0 : input.eligible().minorUnits(),
                input.cost().currency().getCurrencyCode(),
                input.invoiceNumber(),
                input.invoiceOn(),
                version);
    }
}
