package eu.gminarium.benchmark.measurement;

import eu.gminarium.security.Unchecked;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;

/**
 * Keeps values from coming in unseen while a campaign begins to ask for them: whoever enters values looks whether a campaign asks, and a
 * campaign that is about to ask is not there to be seen.
 */
@Singleton
@Unchecked("only holds rows; whoever changes something was checked")
public class DefinitionLock {

    private final MeasurementQueries queries;

    DefinitionLock(MeasurementQueries queries) {
        this.queries = queries;
    }

    /**
     * Until the transaction ends no campaign begins to ask for values of the definitions, and none is released; many may enter values at
     * once.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void holdForValues(Collection<UUID> definitions) {
        if (!definitions.isEmpty()) {
            queries.holdDefinitions(definitions);
        }
        queries.holdCampaigns();
    }

    /** Until the transaction ends nobody enters values of the definitions. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void takeForCampaign(Collection<UUID> definitions) {
        queries.takeDefinitions(definitions);
    }
}
