package eu.gminarium.training.paper.http;

import eu.gminarium.training.paper.Scan;
import eu.gminarium.training.paper.ScanKind;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scan.
 *
 * @param step number of the application's step that was signed
 * @param size in bytes
 * @param accountId who brought it
 */
@Serdeable
record ScanJson(
        UUID id,
        ScanKind kind,
        @Nullable UUID applicationId,
        @Nullable Integer step,
        @Nullable UUID meetingId,
        String fileName,
        String contentType,
        long size,
        String sha256,
        Instant createdAt,
        @Nullable UUID accountId) {

    static ScanJson of(Scan scan) {
        var document = scan.document();
        return new ScanJson(
                scan.id().value(),
                scan.kind(),
                scan.application() == null ? null : scan.application().value(),
                scan.step(),
                scan.meeting() == null ? null : scan.meeting().value(),
                document.fileName(),
                document.kind().contentType(),
                document.size(),
                document.sha256(),
                document.createdAt(),
                document.account() == null ? null : document.account().value());
    }
}
