package eu.gminarium.documents.job;

import java.time.Duration;

/** An area's reports that were made in the background. */
public interface KeptReports {

    /** How long one is there for whoever asked for it: it can be made again at any time. */
    Duration KEPT = Duration.ofDays(30);

    /** Throws away those of the current partnership that are older, with their files, in one transaction. */
    void removeOld();
}
