package eu.gminarium.survey.publication;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.Wave;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may read of a wave.
 *
 * @param survey title of the cycle
 * @param content what was asked
 * @param table the named offices that are shown, and these together
 * @param named the offices that agreed to be named and took part, in no order
 * @param done what the offices did about what people said, by day
 * @param before the wave of the same cycle that was published before this one; null for the first
 */
public record PublishedWave(
        LocalizedText survey,
        Wave wave,
        QuestionnaireContent content,
        WaveTable table,
        List<NamedFigures> named,
        List<NamedImprovement> done,
        @Nullable PublishedWave before) {

    public PublishedWave {
        named = List.copyOf(named);
        done = List.copyOf(done);
    }

    /** The named offices together, as far as they are shown. */
    public Disclosed<Figures> overall() {
        return table.overall();
    }

    /** An office under the name on its door. */
    public record NamedFigures(String office, Disclosed<Figures> figures) {}

    /** What an office did, under the name on its door. */
    public record NamedImprovement(String office, Improvement improvement) {}
}
