package eu.gminarium.benchmark.imports;

import eu.gminarium.shared.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was tried, and perhaps taken over.
 *
 * @param report what the dry run found
 * @param triedBy who brought the file; null for the program itself
 */
public record MeasurementImport(
        MeasurementImportId id,
        String fileName,
        ImportStatus status,
        ImportMapping mapping,
        ImportReport report,
        @Nullable AccountId triedBy,
        Instant triedAt,
        @Nullable AccountId takenBy,
        @Nullable Instant takenAt,
        @Nullable AccountId undoneBy,
        @Nullable Instant undoneAt) {}
