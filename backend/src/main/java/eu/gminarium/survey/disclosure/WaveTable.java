package eu.gminarium.survey.disclosure;

import eu.gminarium.shared.OfficeId;
import java.util.Map;

/**
 * What may be shown of a closed wave.
 *
 * @param offices every office that took part
 * @param overall all offices that are shown, pooled; see {@link Suppression} for why not the others
 */
public record WaveTable(Map<OfficeId, Disclosed<Figures>> offices, Disclosed<Figures> overall) {

    public WaveTable {
        offices = Map.copyOf(offices);
    }

    /** What may be shown of one office; nothing if it did not take part. */
    public Disclosed<Figures> of(OfficeId office) {
        return offices.getOrDefault(office, new Disclosed.Suppressed<>());
    }

    /** How many offices are shown, and so are in {@link #overall}. */
    public long shown() {
        return offices.values().stream()
                .filter(each -> each.released().isPresent())
                .count();
    }
}
