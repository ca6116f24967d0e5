package eu.gminarium.survey.publication;

import eu.gminarium.survey.wave.WaveId;
import java.time.Instant;

/** That the results of a wave are public. */
public record Publication(WaveId wave, Instant publishedAt) {

    static Publication of(PublicationRow row) {
        return new Publication(new WaveId(row.waveId()), row.publishedAt());
    }
}
