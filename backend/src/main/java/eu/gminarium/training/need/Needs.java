package eu.gminarium.training.need;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.training.reach.StaffReach;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Offices and heads enter what their units need; the coordinator says which training answers it. */
@Singleton
public class Needs {

    private static final String SUBJECT = "training-need";

    private final NeedRepository repository;
    private final NeedLists lists;
    private final NeedPeriods periods;
    private final Trainings trainings;
    private final EmployeeDirectory employees;
    private final ActivityLog activity;
    private final Clock clock;

    Needs(
            NeedRepository repository,
            NeedLists lists,
            NeedPeriods periods,
            Trainings trainings,
            EmployeeDirectory employees,
            ActivityLog activity,
            Clock clock) {
        this.repository = repository;
        this.lists = lists;
        this.periods = periods;
        this.trainings = trainings;
        this.employees = employees;
        this.activity = activity;
        this.clock = clock;
    }

    /**
     * @throws RecordNotFound if there is no such period, or the unit is out of reach
     * @throws NeedsClosed outside the period
     * @throws InvalidField if the topic is not known, nobody is counted, or somebody does not work in the unit
     */
    @Transactional
    @Permission(resource = Resource.NEED, verb = Verb.WRITE)
    public Need add(@Valid NewNeed input) {
        requireOpen(input.period());
        NeedRow row = row(NeedId.next().value(), input, 0);
        repository.save(row);
        name(row.id(), input);
        record("entered", row);
        return lists.get(new NeedId(row.id()));
    }

    /**
     * @throws StaleVersion if somebody else changed it since it was read
     * @throws NeedsClosed outside the period
     * @throws NeedAnswered if a training answers it
     */
    @Transactional
    @Permission(resource = Resource.NEED, verb = Verb.WRITE)
    public Need change(NeedId id, @Valid NeedChange change) {
        NeedView view = changeable(id, change.version());
        List<EmployeeId> named = repository.people(List.of(view.id())).stream()
                .map(person -> new EmployeeId(person.employeeId()))
                .toList();
        NewNeed input = change.appliedTo(view, named);
        NeedRow row = row(view.id(), input, view.version());
        repository.update(row);
        repository.forgetPeople(row.id());
        name(row.id(), input);
        record("changed", row);
        return lists.get(id);
    }

    /**
     * Takes a need back.
     *
     * @param version the one that was read
     * @throws StaleVersion if somebody else changed it since it was read
     * @throws NeedsClosed outside the period
     * @throws NeedAnswered if a training answers it
     */
    @Transactional
    @Permission(resource = Resource.NEED, verb = Verb.WRITE)
    public void remove(NeedId id, long version) {
        NeedView view = changeable(id, version);
        repository.forgetPeople(view.id());
        repository.deleteById(view.id());
        activity.record("removed", SUBJECT, view.id(), Map.of("topic", view.topicCode()));
    }

    /**
     * Says that a training answers the needs; another one that did before no longer does.
     *
     * @throws RecordNotFound if there is no such training or need
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public void answer(List<NeedId> needs, TrainingId training) {
        trainings.get(training);
        for (NeedId need : needs) {
            if (repository.answer(need.value(), training.value()) == 0) {
                throw new RecordNotFound();
            }
            activity.record(
                    "answered",
                    SUBJECT,
                    need.value(),
                    Map.of("training", training.value().toString()));
        }
    }

    private NeedView changeable(NeedId id, @Nullable Long version) {
        long present = repository.lockVersion(id.value()).orElseThrow(RecordNotFound::new);
        NeedView view = repository.view(id.value()).orElseThrow(RecordNotFound::new);
        if (!StaffReach.of(Resource.NEED, Verb.WRITE, employees).covers(view.officeId(), view.unitId())) {
            throw new RecordNotFound();
        }
        if (version != null && version != present) {
            throw new StaleVersion();
        }
        requireOpen(new NeedPeriodId(view.periodId()));
        if (view.trainingId() != null) {
            throw new NeedAnswered();
        }
        return view;
    }

    private void requireOpen(NeedPeriodId id) {
        NeedPeriod period = periods.get(id);
        if (!period.openOn(today())) {
            throw new NeedsClosed(period);
        }
    }

    private NeedRow row(UUID id, NewNeed input, long version) {
        UUID unit = input.unit().value();
        UUID office = repository.officeOfUnit(unit).orElseThrow(RecordNotFound::new);
        if (!StaffReach.of(Resource.NEED, Verb.WRITE, employees).covers(office, unit)) {
            throw new RecordNotFound();
        }
        if (input.wantedTo().isBefore(input.wantedFrom())) {
            throw InvalidField.of("wantedTo", "need.error.ends-before");
        }
        UUID topic = repository
                .topic(input.topic())
                .orElseThrow(() -> InvalidField.of("topic", "training.error.topic", input.topic()));
        return NeedRow.of(id, input, office, topic, people(input), today(), version);
    }

    private int people(NewNeed input) {
        int named = input.employees().size();
        Integer number = input.people();
        if (named == 0 && number == null) {
            throw InvalidField.of("people", "need.error.nobody");
        }
        if (named > 0 && number != null && number != named) {
            throw InvalidField.of("people", "need.error.named", named);
        }
        long ofUnit = employees.employments(input.employees(), today()).values().stream()
                .filter(employment -> employment.unit().equals(input.unit()))
                .count();
        if (ofUnit != named) {
            throw InvalidField.of("employeeIds", "need.error.not-of-unit");
        }
        return number == null ? named : number;
    }

    private void name(UUID need, NewNeed input) {
        input.employees().forEach(employee -> repository.name(need, employee.value()));
    }

    private void record(String action, NeedRow row) {
        activity.record(action, SUBJECT, row.id(), Map.of("people", row.people()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
    }
}
