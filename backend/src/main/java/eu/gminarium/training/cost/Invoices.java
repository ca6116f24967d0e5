package eu.gminarium.training.cost;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Invoices for shared sessions: coordinators enter them, whoever reads trainings reads them. No person stands in them. */
@Singleton
public class Invoices {

    private final InvoiceRepository repository;
    private final ActivityLog activity;

    Invoices(InvoiceRepository repository, ActivityLog activity) {
        this.repository = repository;
        this.activity = activity;
    }

    /** One page, the latest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public List<Invoice> list(long offset, int limit) {
        return repository.page(limit, offset).stream()
                .map(InvoiceView::toInvoice)
                .toList();
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public long count() {
        return repository.total();
    }

    /** @throws RecordNotFound if there is none */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public Invoice get(InvoiceId id) {
        return repository.view(id.value()).orElseThrow(RecordNotFound::new).toInvoice();
    }

    /** @throws InvalidField if the session is not known, its invoice has the number already, or the money cannot be */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Invoice add(@Valid NewInvoice input) {
        UUID id = InvoiceId.next().value();
        check(id, input);
        repository.save(InvoiceRow.of(id, input, 0));
        return logged("entered", id, input);
    }

    /**
     * Replaces what was entered.
     *
     * @throws StaleVersion if somebody else changed it since it was read
     * @throws InvalidField as {@link #add}
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Invoice change(InvoiceId id, long version, @Valid NewInvoice input) {
        requireVersion(id, version);
        check(id.value(), input);
        repository.update(InvoiceRow.of(id.value(), input, version));
        return logged("changed", id.value(), input);
    }

    /**
     * Takes the invoice out; the session's cost falls back to what is left.
     *
     * @throws StaleVersion if somebody else changed it since it was read
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public void remove(InvoiceId id, long version) {
        requireVersion(id, version);
        Invoice removed = get(id);
        repository.deleteById(id.value());
        activity.record(
                "removed",
                "training-invoice",
                id.value(),
                Map.of("number", removed.number(), "amount", removed.amount().minorUnits()));
    }

    private void requireVersion(InvoiceId id, long version) {
        if (repository.lockVersion(id.value()).orElseThrow(RecordNotFound::new) != version) {
            throw new StaleVersion();
        }
    }

    private void check(UUID id, NewInvoice input) {
        if (!repository.existsSession(input.session().value())) {
            throw InvalidField.of("session", "register.error.session");
        }
        if (repository.existsNumber(input.session().value(), input.number(), id)) {
            throw InvalidField.of("number", "register.error.invoice-exists", input.number());
        }
        CostRules.check("amount", input.amount(), input.eligible());
    }

    private Invoice logged(String action, UUID id, NewInvoice input) {
        activity.record(
                action,
                "training-invoice",
                id,
                Map.of(
                        "number",
                        input.number(),
                        "session",
                        input.session().value(),
                        "amount",
                        input.amount().minorUnits()));
        return get(new InvoiceId(id));
    }
}
