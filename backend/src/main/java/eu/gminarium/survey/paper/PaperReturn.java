package eu.gminarium.survey.paper;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Share;
import org.jspecify.annotations.Nullable;

/**
 * What an office's sheets of paper tell of the survey. Nobody knows how many saw the link on the web.
 *
 * @param rate how many of the sheets handed out came back, of the batches of which both numbers were counted; null where none were,
 *     or where it would tell of fewer than five people how they answered
 * @param secondEntries of all batches together; none where they would tell as much
 */
public record PaperReturn(OfficeId office, @Nullable Share rate, SecondEntries secondEntries) {

    /** Whether there is nothing to tell. */
    boolean isEmpty() {
        return rate == null && secondEntries.equals(SecondEntries.NONE);
    }
}
