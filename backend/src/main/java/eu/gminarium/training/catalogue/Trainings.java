package eu.gminarium.training.catalogue;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.TrainingId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The partnership's trainings: everybody reads them, coordinators enter them. */
@Singleton
public class Trainings {

    private final TrainingRepository repository;
    private final Providers providers;
    private final ActivityLog activity;

    Trainings(TrainingRepository repository, Providers providers, ActivityLog activity) {
        this.repository = repository;
        this.providers = providers;
        this.activity = activity;
    }

    /** All trainings by title. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public List<Training> all() {
        return repository.views().stream().map(TrainingView::toTraining).toList();
    }

    /** @throws RecordNotFound if there is none */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public Training get(TrainingId id) {
        return repository.view(id.value()).orElseThrow(RecordNotFound::new).toTraining();
    }

    /** @throws InvalidField if the topic is not known or the price cannot be */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Training add(@Valid NewTraining input) {
        TrainingId id = TrainingId.next();
        repository.save(row(id, input, 0));
        activity.record("entered", "training", id.value(), Map.of("title", input.title()));
        return get(id);
    }

    /**
     * Changes what the change names.
     *
     * @throws StaleVersion if somebody else changed it since it was read
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Training change(TrainingId id, @Valid TrainingChange change) {
        long version = repository.lockVersion(id.value()).orElseThrow(RecordNotFound::new);
        if (change.version() != null && change.version() != version) {
            throw new StaleVersion();
        }
        NewTraining changed = change.appliedTo(get(id));
        repository.update(row(id, changed, version));
        activity.record("changed", "training", id.value(), Map.of("title", changed.title()));
        return get(id);
    }

    private TrainingRow row(TrainingId id, NewTraining input, long version) {
        requirePrice(input);
        if (input.programme() != null
                && !repository.programmeExists(input.programme().value())) {
            throw InvalidField.of("programmeId", "need.error.programme");
        }
        UUID topic = repository
                .topic(input.topic())
                .orElseThrow(() -> InvalidField.of("topic", "training.error.topic", input.topic()));
        return TrainingRow.of(id.value(), input, topic, providers.named(input.provider()), version);
    }

    private static void requirePrice(NewTraining input) {
        if (input.price().minorUnits() < 0) {
            throw InvalidField.of("price", "validation.PositiveOrZero");
        }
        String currency = Scopes.currentPartnership().currency().getCurrencyCode();
        if (!input.price().currency().getCurrencyCode().equals(currency)) {
            throw InvalidField.of("price", "training.error.currency", currency);
        }
    }
}
