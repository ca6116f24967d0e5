package eu.gminarium.ui.demo;

import eu.gminarium.shared.Money;
import eu.gminarium.training.cost.ExternalTraining;
import eu.gminarium.training.cost.ExternalTrainings;
import eu.gminarium.training.cost.Invoice;
import eu.gminarium.training.cost.Invoices;
import eu.gminarium.training.cost.NewExternalTraining;
import eu.gminarium.training.cost.NewInvoice;
import eu.gminarium.training.session.Session;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the trainings cost: invoices of the sessions that are over, and trainings that offices arranged by themselves. */
@Singleton
final class RegisterChapter {

    private final Invoices invoices;
    private final ExternalTrainings externals;

    RegisterChapter(Invoices invoices, ExternalTrainings externals) {
        this.invoices = invoices;
        this.externals = externals;
    }

    void tell(DemoStage stage, Map<String, Session> sessions) {
        stage.rows("invoices.csv").forEach(row -> invoice(stage, row, row.in(sessions, "session")));
        stage.rows("external_trainings.csv").forEach(row -> external(stage, row));
    }

    private Invoice invoice(DemoStage stage, DemoRow row, Session session) {
        LocalDate day = row.day("issued_on");
        NewInvoice input = new NewInvoice(
                session.id(), row.text("number"), day, required(stage, row, "amount"), money(stage, row, "eligible"));
        return stage.asCoordinator(day, () -> invoices.add(input));
    }

    private ExternalTraining external(DemoStage stage, DemoRow row) {
        String office = row.text("office");
        NewExternalTraining input = new NewExternalTraining(
                stage.cast().employee(new Seat(office, row.number("employee"))),
                row.text("topic"),
                row.text("title"),
                row.text("provider"),
                row.day("starts_on"),
                row.day("ends_on"),
                row.number("days"),
                row.number("teaching_hours"),
                required(stage, row, "cost"),
                money(stage, row, "eligible"),
                row.optional("invoice_number").orElse(null),
                row.optional("invoice_on").map(LocalDate::parse).orElse(null));
        return stage.asOffice(office, row.day("ends_on"), () -> externals.add(input));
    }

    private static Money required(DemoStage stage, DemoRow row, String column) {
        return Money.of(row.decimal(column), stage.partnership().currency());
    }

    private static @Nullable Money money(DemoStage stage, DemoRow row, String column) {
        return row.optional(column).isPresent() ? required(stage, row, column) : null;
    }
}
