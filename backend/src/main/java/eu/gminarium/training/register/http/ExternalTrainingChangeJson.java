package eu.gminarium.training.register.http;

import eu.gminarium.shared.Money;
import eu.gminarium.training.cost.ExternalTraining;
import eu.gminarium.training.cost.NewExternalTraining;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is changed of an external training; the person stays.
 *
 * @param version the one that was read
 */
@Serdeable
record ExternalTrainingChangeJson(
        @NotNull Long version,
        @Nullable String topic,
        @Nullable String title,
        @Nullable String provider,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer days,
        @Nullable Integer teachingHours,
        Money.@Nullable Json cost,
        Money.@Nullable Json eligible,
        @Nullable String invoiceNumber,
        @Nullable LocalDate invoiceOn) {

    NewExternalTraining appliedTo(ExternalTraining present) {
        return new NewExternalTraining(
                present.employee(),
                or(topic, present.topicCode()),
                or(title, present.title()),
                or(provider, present.provider()),
                or(startsOn, present.startsOn()),
                or(endsOn, present.endsOn()),
                or(days, present.days()),
                or(teachingHours, present.teachingHours()),
                cost == null ? present.cost() : cost.toMoney("cost"),
                eligible == null ? present.eligible() : eligible.toMoney("eligible"),
                invoiceNumber == null ? present.invoiceNumber() : invoiceNumber,
                invoiceOn == null ? present.invoiceOn() : invoiceOn);
    }

    private static <T> T or(@Nullable T changed, T unchanged) {
        return changed == null ? unchanged : changed;
    }
}
