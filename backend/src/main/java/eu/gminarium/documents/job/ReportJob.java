package eu.gminarium.documents.job;

import eu.gminarium.documents.DocumentId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the making of a report stands.
 *
 * @param language in which it is made
 * @param progress 0 to 100
 * @param document the file; null until it is done
 */
public record ReportJob(
        ReportId id,
        Locale language,
        ReportStatus status,
        int progress,
        Instant requestedAt,
        @Nullable DocumentId document) {}
