package eu.gminarium.documents.job;

import eu.gminarium.documents.DocumentId;
import eu.gminarium.shared.i18n.Languages;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as its area keeps it: beside these columns, what was asked for.
 *
 * @param <T> the area's report
 */
public interface ReportRow<T extends Report> {

    /** The longest step, setting the pages, takes seconds; waiting for others' pages takes a few minutes. */
    Duration STILL = Duration.ofMinutes(10);

    UUID id();

    /** ISO 639-1. */
    String language();

    /** Never {@link ReportStatus#INTERRUPTED}. */
    ReportStatus status();

    /** 0 to 100. */
    int progress();

    Instant requestedAt();

    /** When it last moved. */
    Instant movedAt();

    @Nullable
    UUID documentId();

    /** The area's report, of which the making stands so. */
    T toReport(ReportJob job);

    /** How it stands at this time: one that has not moved for long was interrupted. */
    default T toReport(Instant now) {
        boolean interrupted =
                status() == ReportStatus.RUNNING && movedAt().plus(STILL).isBefore(now);
        UUID document = documentId();
        return toReport(new ReportJob(
                new ReportId(id()),
                Languages.byCode(language()),
                interrupted ? ReportStatus.INTERRUPTED : status(),
                progress(),
                requestedAt(),
                document == null ? null : new DocumentId(document)));
    }
}
