package eu.gminarium.documents.job;

/** Somebody stopped the report that is being made. */
public final class ReportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReportStopped() {
        super("stopped", null, false, false);
    }
}
