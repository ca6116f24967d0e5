package eu.gminarium.training.need;

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

/** The periods in which offices enter their needs; the coordinator sets them. */
@Singleton
public class NeedPeriods {

    private static final String SUBJECT = "need-period";

    private final NeedPeriodRepository repository;
    private final ActivityLog activity;

    NeedPeriods(NeedPeriodRepository repository, ActivityLog activity) {
        this.repository = repository;
        this.activity = activity;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.NEED, verb = Verb.READ)
    public List<NeedPeriod> all() {
        return repository.findAllOrderByOpensOnDescAndIdDesc().stream()
                .map(NeedPeriodRow::toPeriod)
                .toList();
    }

    /** @throws RecordNotFound if there is none */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.NEED, verb = Verb.READ)
    public NeedPeriod get(NeedPeriodId id) {
        return repository.findById(id.value()).map(NeedPeriodRow::toPeriod).orElseThrow(RecordNotFound::new);
    }

    /** @throws InvalidField if it would close before it opens */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public NeedPeriod add(@Valid NewNeedPeriod input) {
        requireOrder(input);
        NeedPeriodRow row = repository.save(NeedPeriodRow.of(NeedPeriodId.next().value(), input, 0));
        activity.record("opened", SUBJECT, row.id(), Map.of("title", row.title()));
        return row.toPeriod();
    }

    /**
     * Moves the deadline or renames the period; needs that are there stay.
     *
     * @param version the one that was read
     * @throws StaleVersion if somebody else changed it in the meantime
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public NeedPeriod change(NeedPeriodId id, long version, @Valid NewNeedPeriod input) {
        NeedPeriodRow row = repository.findByIdForUpdate(id.value()).orElseThrow(RecordNotFound::new);
        if (row.version() != version) {
            throw new StaleVersion();
        }
        requireOrder(input);
        repository.update(NeedPeriodRow.of(row.id(), input, version));
        activity.record(
                "changed",
                SUBJECT,
                row.id(),
                Map.of("closesOn", input.closesOn().toString()));
        return repository.findById(id.value()).orElseThrow().toPeriod();
    }

    private static void requireOrder(NewNeedPeriod input) {
        if (input.closesOn().isBefore(input.opensOn())) {
            throw InvalidField.of("closesOn", "need.error.closes-before");
        }
    }
}
