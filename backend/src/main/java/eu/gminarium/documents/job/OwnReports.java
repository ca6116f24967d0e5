package eu.gminarium.documents.job;

import eu.gminarium.shared.problem.RecordNotFound;

/** What a person does with reports of their own, whatever an area's reports are about. */
public interface OwnReports {

    /** @throws RecordNotFound if it is not the person's own, or out of reach by now */
    Report get(ReportId id);

    /** @throws RecordNotFound as {@link #get}, or if there is no file (yet) */
    ReportFile file(ReportId id);

    /** @throws RecordNotFound as {@link #get}, or if it is not running */
    Report cancel(ReportId id);

    /** Throws it away with its file; a running one stops. */
    void remove(ReportId id);
}
