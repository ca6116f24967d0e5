package eu.gminarium.survey.publication;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.wave.WaveId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people said in a wave, and what the office did about it.
 *
 * @param about code of a statement of the wave, or key of an area; null if it is about neither
 */
public record Improvement(
        ImprovementId id,
        WaveId wave,
        OfficeId office,
        LocalizedText said,
        LocalizedText done,
        LocalDate doneOn,
        @Nullable String about,
        long version) {}
