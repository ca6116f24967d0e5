package eu.gminarium.survey.publication;

import eu.gminarium.tenancy.Partnership;
import java.util.List;

/**
 * Everything that a partnership has published.
 *
 * @param waves the latest first
 */
public record PublishedResults(Partnership partnership, List<PublishedWave> waves) {

    public PublishedResults {
        waves = List.copyOf(waves);
    }
}
