package eu.gminarium.benchmark.measurement;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;

/** The lock switched off: a campaign opens without waiting, and nobody waits for it. */
@Singleton
@Replaces(DefinitionLock.class)
@Requires(property = WithoutDefinitionLock.SWITCH, value = "off")
public class WithoutDefinitionLock extends DefinitionLock {

    /** Only the twin of the race test sets this to off. */
    public static final String SWITCH = "gminarium.test.definition-lock";

    private final MeasurementQueries queries;

    WithoutDefinitionLock(MeasurementQueries queries) {
        super(queries);
        this.queries = queries;
    }

    @Override
    public void holdForValues(Collection<UUID> definitions) {
        queries.holdCampaigns();
    }

    @Override
    public void takeForCampaign(Collection<UUID> definitions) {
        // Opens at once.
    }
}
