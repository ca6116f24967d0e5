package eu.gminarium.training.minimum;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Legal minimum plans: the coordinator enters them, and says who compared them with their source. */
@Singleton
public class MinimumPlans {

    private static final String SUBJECT = "minimum-plan";

    private final MinimumPlanRepository repository;
    private final ActivityLog activity;
    private final Clock clock;

    MinimumPlans(MinimumPlanRepository repository, ActivityLog activity, Clock clock) {
        this.repository = repository;
        this.activity = activity;
        this.clock = clock;
    }

    /** By country and name. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MINIMUM, verb = Verb.READ)
    public List<MinimumPlan> all() {
        return repository.findAllOrderByCountryAndNameAndId().stream()
                .map(MinimumPlanRow::toPlan)
                .toList();
    }

    /** @throws RecordNotFound if there is none */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MINIMUM, verb = Verb.READ)
    public MinimumPlan get(MinimumPlanId id) {
        return repository.findById(id.value()).orElseThrow(RecordNotFound::new).toPlan();
    }

    /** Adds a plan, which is off until somebody has checked it. */
    @Transactional
    @Permission(resource = Resource.MINIMUM, verb = Verb.WRITE)
    public MinimumPlan add(@Valid NewMinimumPlan input) {
        require(input);
        MinimumPlanRow row =
                repository.save(MinimumPlanRow.of(MinimumPlanId.next().value(), input, 0));
        activity.record("entered", SUBJECT, row.id(), Map.of("name", row.name()));
        return row.toPlan();
    }

    /**
     * Changes a plan, which is off again until somebody has checked what it says now.
     *
     * @param version the one that was read
     * @throws StaleVersion if somebody else changed it in the meantime
     */
    @Transactional
    @Permission(resource = Resource.MINIMUM, verb = Verb.WRITE)
    public MinimumPlan change(MinimumPlanId id, long version, @Valid NewMinimumPlan input) {
        changeable(id, version);
        require(input);
        repository.update(MinimumPlanRow.of(id.value(), input, version));
        activity.record("changed", SUBJECT, id.value(), Map.of("name", input.name()));
        return get(id);
    }

    /**
     * Notes that somebody compared the plan with its source, which turns it on.
     *
     * @param version the one that was read, so that nobody checks what they did not see
     * @throws StaleVersion if somebody else changed it in the meantime
     * @throws InvalidField if the day lies ahead
     */
    @Transactional
    @Permission(resource = Resource.MINIMUM, verb = Verb.WRITE)
    public MinimumPlan check(MinimumPlanId id, long version, @Valid SourceCheck check) {
        MinimumPlanRow row = changeable(id, version);
        LocalDate today =
                LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
        if (check.checkedOn().isAfter(today)) {
            throw InvalidField.of("checkedOn", "need.error.checked-ahead");
        }
        repository.update(row.checked(check));
        activity.record("checked", SUBJECT, id.value(), Map.of("checkedBy", check.checkedBy()));
        return get(id);
    }

    private MinimumPlanRow changeable(MinimumPlanId id, long version) {
        MinimumPlanRow row = repository.findByIdForUpdate(id.value()).orElseThrow(RecordNotFound::new);
        if (row.version() != version) {
            throw new StaleVersion();
        }
        return row;
    }

    private void require(NewMinimumPlan input) {
        LocalDate last = input.validTo();
        if (last != null && last.isBefore(input.validFrom())) {
            throw InvalidField.of("validTo", "need.error.ends-before");
        }
        if (input.dayHours() != null && input.measure() != Measure.DAYS) {
            throw InvalidField.of("dayHours", "need.error.day-hours");
        }
        List<String> known = repository.topics();
        input.topics().stream()
                .filter(topic -> !known.contains(topic))
                .findFirst()
                .ifPresent(unknown -> {
                    throw InvalidField.of("topics", "training.error.topic", unknown);
                });
    }
}
