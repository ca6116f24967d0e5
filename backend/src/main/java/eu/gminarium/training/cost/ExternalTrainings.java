package eu.gminarium.training.cost;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Employment;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Trainings that offices arrange by themselves; each office enters its own, everybody reads them in the register. */
@Singleton
public class ExternalTrainings {

    private final ExternalTrainingRepository repository;
    private final EmployeeDirectory employees;
    private final OfficeDirectory offices;
    private final ActivityLog activity;

    ExternalTrainings(
            ExternalTrainingRepository repository,
            EmployeeDirectory employees,
            OfficeDirectory offices,
            ActivityLog activity) {
        this.repository = repository;
        this.employees = employees;
        this.offices = offices;
        this.activity = activity;
    }

    /** One page of those that the person may change, the latest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.WRITE)
    public List<ExternalTraining> list(long offset, int limit) {
        List<UUID> own = own();
        return own.isEmpty()
                ? List.of()
                : repository.page(own, limit, offset).stream()
                        .map(ExternalTrainingView::toExternalTraining)
                        .toList();
    }

    /** How many {@link #list} has on all its pages. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.WRITE)
    public long count() {
        List<UUID> own = own();
        return own.isEmpty() ? 0 : repository.total(own);
    }

    /** @throws RecordNotFound if there is none within reach */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.WRITE)
    public ExternalTraining get(ExternalTrainingId id) {
        ExternalTraining found =
                repository.view(id.value()).orElseThrow(RecordNotFound::new).toExternalTraining();
        reach().require(found.office());
        return found;
    }

    /** @throws InvalidField if the person did not work in one of the own offices, or the dates or the money cannot be */
    @Transactional
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.WRITE)
    public ExternalTraining add(@Valid NewExternalTraining input) {
        UUID id = ExternalTrainingId.next().value();
        repository.save(row(id, input, 0));
        return logged("entered", id);
    }

    /**
     * Replaces what was entered.
     *
     * @throws StaleVersion if somebody else changed it since it was read
     * @throws InvalidField as {@link #add}
     */
    @Transactional
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.WRITE)
    public ExternalTraining change(ExternalTrainingId id, long version, @Valid NewExternalTraining input) {
        requireVersion(id, version);
        repository.update(row(id.value(), input, version));
        return logged("changed", id.value());
    }

    /** @throws StaleVersion if somebody else changed it since it was read */
    @Transactional
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.WRITE)
    public void remove(ExternalTrainingId id, long version) {
        requireVersion(id, version);
        ExternalTraining removed = get(id);
        repository.deleteById(id.value());
        activity.record("removed", "external-training", id.value(), Map.of("title", removed.title()));
    }

    private void requireVersion(ExternalTrainingId id, long version) {
        get(id);
        if (repository.lockVersion(id.value()).orElseThrow(RecordNotFound::new) != version) {
            throw new StaleVersion();
        }
    }

    private ExternalTrainingRow row(UUID id, NewExternalTraining input, long version) {
        check(input);
        Employment employment = employees
                .employment(input.employee(), input.startsOn())
                .filter(found -> reach().contains(found.office()))
                .orElseThrow(() -> InvalidField.of("employee", "register.error.employee"));
        UUID topic = repository
                .topic(input.topic())
                .orElseThrow(() -> InvalidField.of("topic", "training.error.topic", input.topic()));
        return ExternalTrainingRow.of(id, input, employment, topic, version);
    }

    private static void check(NewExternalTraining input) {
        if (input.endsOn().isBefore(input.startsOn())) {
            throw InvalidField.of("endsOn", "register.error.ends-before-start");
        }
        if (input.days() > ChronoUnit.DAYS.between(input.startsOn(), input.endsOn()) + 1) {
            throw InvalidField.of("days", "register.error.days");
        }
        if ((input.invoiceNumber() == null) != (input.invoiceOn() == null)) {
            throw InvalidField.of(
                    input.invoiceNumber() == null ? "invoiceNumber" : "invoiceOn", "register.error.invoice-incomplete");
        }
        CostRules.check("cost", input.cost(), input.eligible());
    }

    private static OfficeReach reach() {
        return Access.current().offices(Resource.TRAINING_REGISTER, Verb.WRITE);
    }

    private List<UUID> own() {
        OfficeReach reach = reach();
        return offices.byId().keySet().stream()
                .filter(reach::contains)
                .map(office -> office.value())
                .toList();
    }

    private ExternalTraining logged(String action, UUID id) {
        ExternalTraining entered = get(new ExternalTrainingId(id));
        activity.record(action, "external-training", id, Map.of("title", entered.title()));
        return entered;
    }
}
