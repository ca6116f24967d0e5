package eu.gminarium.training.catalogue;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The training institutions that the partnership knows. */
@Singleton
public class Providers {

    private final ProviderRepository repository;
    private final ActivityLog activity;

    Providers(ProviderRepository repository, ActivityLog activity) {
        this.repository = repository;
        this.activity = activity;
    }

    /** All of them by name. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public List<Provider> all() {
        return repository.findAllOrderByName().stream()
                .map(row -> new Provider(row.name(), row.email()))
                .toList();
    }

    /** Adds an institution, or gives a known one another address. */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public void put(@Valid Provider provider) {
        String email = provider.email() == null ? null : provider.email().toLowerCase(Locale.ROOT);
        repository.put(Ids.timeOrdered(), provider.name().strip(), email);
        UUID id = repository.id(provider.name().strip());
        activity.record("entered", "training-provider", id, Map.of("name", provider.name()));
    }

    /** The key of the institution of this name, which is added if need be; part of the caller's transaction. */
    @Transactional
    UUID named(String name) {
        repository.put(Ids.timeOrdered(), name.strip(), null);
        return repository.id(name.strip());
    }
}
