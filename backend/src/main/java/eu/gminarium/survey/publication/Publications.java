package eu.gminarium.survey.publication;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.WaveStillOpen;
import eu.gminarium.survey.wave.Waves;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Makes the results of closed waves public, and takes them back. Nothing is ever published by itself. */
@Singleton
public class Publications {

    private static final String SUBJECT = "wave";

    private final Waves waves;
    private final PublicationRepository repository;
    private final ActivityLog log;
    private final Clock clock;

    Publications(Waves waves, PublicationRepository repository, ActivityLog log, Clock clock) {
        this.waves = waves;
        this.repository = repository;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Empty if the wave is not public.
     *
     * @throws RecordNotFound if there is no such wave
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PUBLICATION, verb = Verb.READ)
    public Optional<Publication> of(WaveId wave) {
        waves.get(wave);
        return repository.findByWaveId(wave.value()).map(Publication::of);
    }

    /**
     * Lets anybody read the wave's results; does nothing if they may already.
     *
     * @throws RecordNotFound if there is no such wave
     * @throws WaveStillOpen if it is not closed
     */
    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public Publication publish(WaveId wave) {
        if (waves.get(wave).status() != WaveStatus.CLOSED) {
            throw new WaveStillOpen();
        }
        if (repository.add(wave.value(), clock.instant()) > 0) {
            log.record("published", SUBJECT, wave.value(), Map.of());
        }
        return of(wave).orElseThrow(RecordNotFound::new);
    }

    /**
     * Takes the wave's results back; does nothing if they were not public. Whoever read them before may have kept them.
     *
     * @throws RecordNotFound if there is no such wave
     */
    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public void withdraw(WaveId wave) {
        waves.get(wave);
        if (repository.remove(wave.value()) > 0) {
            log.record("withdrawn", SUBJECT, wave.value(), Map.of());
        }
    }
}
