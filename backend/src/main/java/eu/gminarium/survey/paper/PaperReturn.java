package eu.gminarium.survey.paper;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Share;

/**
 * How many of an office's sheets came back: its response rate on paper. Nobody knows how many saw the link on the web.
 *
 * @param handedOut of the batches of which both numbers were counted, at least 1
 * @param returned of the same batches
 * @param secondEntries of all batches together
 */
public record PaperReturn(OfficeId office, int handedOut, int returned, SecondEntries secondEntries) {

    public Share rate() {
        return new Share(handedOut, returned);
    }
}
