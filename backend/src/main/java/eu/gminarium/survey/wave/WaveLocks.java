package eu.gminarium.survey.wave;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Holds a wave or an office's part in it until the transaction ends, for changes to what hangs on them. */
@Singleton
@Unchecked("only holds rows; whoever changes something was checked")
public class WaveLocks {

    private final WaveRepository waves;
    private final CollectorRepository collectors;

    WaveLocks(WaveRepository waves, CollectorRepository collectors) {
        this.waves = waves;
        this.collectors = collectors;
    }

    /**
     * Keeps a wave from being closed meanwhile; others may do the same.
     *
     * @throws RecordNotFound if there is no such wave
     * @throws WaveClosed if it is closed already
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void holdAgainstClosing(WaveId wave) {
        if (waves.hold(wave.value()).orElseThrow(RecordNotFound::new) == WaveStatus.CLOSED) {
            throw new WaveClosed();
        }
    }

    /**
     * Lets changes to one office's part come one after the other; answers that come in wait for that.
     *
     * @return where the office's own answers come in
     * @throws RecordNotFound if the office does not take part in the wave
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public CollectorId lockOffice(WaveId wave, OfficeId office) {
        return collectors
                .lockOffice(wave.value(), office.value())
                .map(CollectorId::new)
                .orElseThrow(RecordNotFound::new);
    }
}
