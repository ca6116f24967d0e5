package eu.gminarium.ui.register;

import eu.gminarium.programme.Topic;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.training.cost.ExternalTraining;
import eu.gminarium.training.cost.NewExternalTraining;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of an external training. */
record ExternalForm(
        @Nullable Employee employee,
        @Nullable Topic topic,
        String title,
        @Nullable String provider,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Integer days,
        Integer teachingHours,
        @Nullable BigDecimal cost,
        @Nullable BigDecimal eligible,
        @Nullable String invoiceNumber,
        @Nullable LocalDate invoiceOn) {

    static ExternalForm of(ExternalTraining training, Employee employee, @Nullable Topic topic) {
        return new ExternalForm(
                employee,
                topic,
                training.title(),
                training.provider(),
                training.startsOn(),
                training.endsOn(),
                training.days(),
                training.teachingHours(),
                training.cost().amount(),
                training.eligible().amount(),
                Objects.requireNonNullElse(training.invoiceNumber(), ""),
                training.invoiceOn());
    }

    NewExternalTraining toInput() {
        return new NewExternalTraining(
                Objects.requireNonNull(employee).id(),
                Objects.requireNonNull(topic).code(),
                title,
                Objects.requireNonNull(provider),
                Objects.requireNonNull(startsOn),
                Objects.requireNonNull(endsOn),
                days,
                teachingHours,
                Objects.requireNonNull(Amounts.money("cost", cost)),
                Amounts.money("eligible", eligible),
                invoiceNumber,
                invoiceOn);
    }
}
