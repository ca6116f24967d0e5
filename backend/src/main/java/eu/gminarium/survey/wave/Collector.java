package eu.gminarium.survey.wave;

import eu.gminarium.shared.OfficeId;

/**
 * Where the answers of one office in one wave come in.
 *
 * @param code the secret part of the public link; 128 random bits
 */
public record Collector(CollectorId id, WaveId wave, OfficeId office, String code) {

    /** The public page's path. */
    public String path() {
        return "/s/" + code;
    }
}
