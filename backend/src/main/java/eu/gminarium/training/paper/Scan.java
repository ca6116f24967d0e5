package eu.gminarium.training.paper;

import eu.gminarium.documents.Document;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * The scan of a signed paper.
 *
 * @param application null for an attendance list
 * @param step number of the application's step that was signed; null for anything else
 * @param meeting null unless it is an attendance list
 * @param document the file, with who brought it and when
 */
public record Scan(
        ScanId id,
        ScanKind kind,
        @Nullable ApplicationId application,
        @Nullable Integer step,
        @Nullable MeetingId meeting,
        Document document) {}
