package eu.gminarium.training.application;

import eu.gminarium.messaging.Mail;
import eu.gminarium.messaging.Outbox;
import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells applicants what was decided, in the partnership's language; those without an address hear it in their office. */
@Singleton
class DecisionMail {

    private final ApplicationRepository applications;
    private final EmployeeDirectory employees;
    private final Messages messages;
    private final Outbox outbox;

    DecisionMail(ApplicationRepository applications, EmployeeDirectory employees, Messages messages, Outbox outbox) {
        this.applications = applications;
        this.employees = employees;
        this.messages = messages;
        this.outbox = outbox;
    }

    /** Adds the mail of a step, if the step decides anything. */
    void tell(ApplicationRow row, int step, @Nullable String reason) {
        switch (row.status()) {
            case ENROLLED -> send(row, step, "training.mail.enrolled", reason);
            case WAITLISTED -> send(row, step, "training.mail.waitlisted", reason);
            case OFFERED -> send(row, step, "procedure.mail.offered", reason);
            case DECLINED -> send(row, step, "training.mail.declined", reason);
            case SUBMITTED, ENDORSED, WITHDRAWN -> {
                // The applicant knows, or waits for the decision.
            }
        }
    }

    private void send(ApplicationRow row, int step, String key, @Nullable String reason) {
        employees.email(new EmployeeId(row.employeeId())).ifPresent(address -> {
            Locale locale = Scopes.currentPartnership().language();
            ApplicationView view = applications.view(row.id()).orElseThrow();
            LocalDate day = view.firstDay();
            Instant until = view.offerExpiresAt();
            Object[] arguments = {
                view.trainingTitle(),
                day == null ? "–" : Formats.date(locale, day),
                view.place(),
                view.waitlistPosition() == null ? 0 : view.waitlistPosition(),
                reason == null ? "" : reason,
                until == null
                        ? "–"
                        : Formats.dateTime(
                                locale, until, Scopes.currentPartnership().zone())
            };
            outbox.add(new Mail(
                    key + ":" + row.id() + ":" + step,
                    address,
                    messages.text(locale, key + ".subject", arguments),
                    messages.text(locale, key + ".body", arguments)));
        });
    }
}
