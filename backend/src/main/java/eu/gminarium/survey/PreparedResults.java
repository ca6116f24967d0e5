package eu.gminarium.survey;

import eu.gminarium.survey.disclosure.GroupTables;
import eu.gminarium.survey.disclosure.WaveSettled;
import eu.gminarium.survey.disclosure.WaveTables;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.ClosedWaves;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes what may be shown of a wave as soon as it is closed, so that nobody waits for it who reads it. What was missed, because
 * the program stopped, is made up for later; whoever reads earlier waits.
 */
@Singleton
class PreparedResults {

    private static final Logger LOG = LoggerFactory.getLogger(PreparedResults.class);

    private final Partnerships partnerships;
    private final ClosedWaves waves;
    private final WaveTables tables;
    private final GroupTables groups;
    /** One wave after the other: each may take a processor for seconds. */
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("results-", 0).daemon().factory());

    private final boolean atOnce;

    /** @param atOnce whether closing a wave begins the work; tests that empty the schema behind it cannot have that */
    PreparedResults(
            Partnerships partnerships,
            ClosedWaves waves,
            WaveTables tables,
            GroupTables groups,
            @Value("${gminarium.survey.results-at-once:true}") boolean atOnce) {
        this.atOnce = atOnce;
        this.partnerships = partnerships;
        this.waves = waves;
        this.tables = tables;
        this.groups = groups;
    }

    @TransactionalEventListener
    void onSettled(WaveSettled settled) {
        if (atOnce) {
            worker.execute(() -> prepare(settled.partnership(), settled.wave()));
        }
    }

    private void prepare(Partnership partnership, UUID id) {
        quietly(
                partnership,
                () -> waves.all().stream()
                        .filter(wave -> wave.id().value().equals(id))
                        .forEach(wave -> {
                            prepare(wave);
                            groups.prepare(id, content(wave));
                        }));
    }

    @Scheduled(
            initialDelay = "${gminarium.survey.results-delay:1m}",
            fixedDelay = "${gminarium.survey.results-interval:15m}")
    void makeUp() {
        partnerships.all().stream()
                .filter(Partnership::active)
                .forEach(partnership -> quietly(
                        partnership,
                        () -> waves.all().stream()
                                .filter(wave -> !tables.isPrepared(wave.id().value()))
                                .forEach(wave -> makeUp(partnership, wave))));
    }

    /** A wave's failure is written down and does not keep the later ones waiting. */
    private void makeUp(Partnership partnership, Wave wave) {
        try {
            prepare(wave);
        } catch (RuntimeException failure) {
            LOG.error(
                    "Results of wave {} of partnership {} could not be prepared",
                    wave.id().value(),
                    partnership.slug(),
                    failure);
        }
    }

    private void prepare(Wave wave) {
        tables.prepare(wave.id().value(), content(wave));
    }

    private static QuestionnaireContent content(Wave wave) {
        return Objects.requireNonNull(wave.frozen(), "a closed wave was opened");
    }

    /** One partnership's failure is written down and does not keep the others waiting. */
    private static void quietly(Partnership partnership, Runnable work) {
        try {
            Scopes.partnership(partnership, () -> {
                work.run();
                return true;
            });
        } catch (RuntimeException failure) {
            LOG.error("Results of partnership {} could not be prepared", partnership.slug(), failure);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
