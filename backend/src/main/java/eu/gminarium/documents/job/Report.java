package eu.gminarium.documents.job;

import eu.gminarium.documents.DocumentId;
import eu.gminarium.documents.FileKind;
import eu.gminarium.shared.OfficeId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A report that somebody asked for. Each area adds what it is about. */
public interface Report {

    /** How its making stands. */
    ReportJob job();

    /** The office that it is about; null for all offices. */
    @Nullable
    OfficeId office();

    /** The kind of file that it becomes. */
    FileKind kind();

    default ReportId id() {
        return job().id();
    }

    default Locale language() {
        return job().language();
    }

    default ReportStatus status() {
        return job().status();
    }

    /** 0 to 100. */
    default int progress() {
        return job().progress();
    }

    default Instant requestedAt() {
        return job().requestedAt();
    }

    /** The file; null until it is done. */
    default @Nullable DocumentId document() {
        return job().document();
    }

    default boolean running() {
        return status() == ReportStatus.RUNNING;
    }
}
